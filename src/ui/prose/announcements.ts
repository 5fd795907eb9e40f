import type { Stretch } from '../../anchoring/flatten.ts';
import { placeBesideWord } from '../../anchoring/word-stretches.ts';
import { lengthOf } from './prose-node.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';

/** What is said of a marked stretch to those who hear the page, before it and after it; in `lang` (BCP 47). */
export interface Announcement {
  readonly begins: string;
  readonly ends: string;
  readonly lang: string;
}

/** A marked stretch of a text, with what is said of it. */
export interface Announced extends Stretch {
  readonly says: Announcement;
}

/** Words that are said at a place in the text. */
interface Said {
  readonly at: number;
  readonly words: string;
  readonly lang: string;
}

/**
 * The prose with what is said of its marked stretches: once where each begins and once where it ends, before or after the
 * whole word and the marks that go with it, so that no word is broken, nor the distance between two letters. What is
 * said stands in attributes, which the style sheet lets be heard and not seen: the characters stay the text's.
 */
export function announce(
  nodes: readonly ProseNode[],
  text: string,
  stretches: readonly Announced[],
): readonly ProseNode[] {
  const [before, after] = [besideWords(text, 'before'), besideWords(text, 'after')];
  // At one place what ends comes before what begins, and what began last ends first.
  const ends = stretches
    .toSorted((a, b) => b.start - a.start)
    .map(({ end, says }) => ({ at: after(end), words: says.ends, lang: says.lang }));
  const begins = stretches
    .toSorted((a, b) => b.end - a.end)
    .map(({ start, says }) => ({ at: before(start), words: says.begins, lang: says.lang }));
  const all = inOne([...ends, ...begins].toSorted((a, b) => a.at - b.at));
  if (all.length === 0) return nodes;
  return withLast(placed(nodes, 0, all), all.filter(({ at }) => at === text.length).map(toElement));
}

/** The places beside words, each looked for once: where many notes lie, many begin or end together. */
function besideWords(text: string, side: 'before' | 'after'): (place: number) => number {
  const known = new Map<number, number>();
  return (place) => {
    const found = known.get(place) ?? placeBesideWord(text, place, side);
    known.set(place, found);
    return found;
  };
}

/** What is said in one language at one place, as one: where many notes lie, each would make the page slower. */
function inOne(all: readonly Said[]): readonly Said[] {
  const merged: Said[] = [];
  for (const said of all) {
    const last = merged.at(-1);
    if (last?.at === said.at && last.lang === said.lang) {
      merged[merged.length - 1] = { ...last, words: `${last.words}, ${said.words}` };
    } else {
      merged.push(said);
    }
  }
  return merged;
}

/**
 * Puts each before the node that begins at its place, else into the node that goes on there. Both are in order, and each is looked at once.
 * Into a block also what stands at its edge: between blocks it would take a line.
 */
function placed(nodes: readonly ProseNode[], from: number, all: readonly Said[]): readonly ProseNode[] {
  let start = from;
  let next = 0;
  const until = (isIn: (said: Said) => boolean): readonly Said[] => {
    const first = next;
    for (let said = all[next]; said && isIn(said); said = all[next]) next += 1;
    return all.slice(first, next);
  };
  return nodes.flatMap((node) => {
    const place = start;
    start += lengthOf(node);
    const end = start;
    if (isBlock(node))
      return {
        ...node,
        children: placed(
          node.children,
          place,
          until(({ at }) => at < end),
        ),
      };
    const before = until(({ at }) => at === place).map(toElement);
    const inside = until(({ at }) => at < end);
    if (inside.length === 0) return [...before, node];
    if (typeof node !== 'string') return [...before, { ...node, children: placed(node.children, place, inside) }];
    return [...before, ...cut(node, place, inside)];
  });
}

/** The nodes with others after them: in the last block, where they end with one. */
function withLast(nodes: readonly ProseNode[], others: readonly ProseNode[]): readonly ProseNode[] {
  const last = nodes.at(-1);
  if (!isBlock(last)) return [...nodes, ...others];
  return [...nodes.slice(0, -1), { ...last, children: withLast(last.children, others) }];
}

function isBlock(node: ProseNode | undefined): node is ProseElement & { readonly tag: 'div' } {
  return typeof node === 'object' && node.tag === 'div';
}

function cut(text: string, from: number, inside: readonly Said[]): readonly ProseNode[] {
  const places = [...new Set(inside.map(({ at }) => at - from))];
  const pieces = [0, ...places].map((place, index) => text.slice(place, places[index]));
  return placed(pieces, from, inside);
}

function toElement({ words, lang }: Said): ProseElement {
  return { tag: 'span', attributes: { lang, 'data-says': words }, children: [] };
}
