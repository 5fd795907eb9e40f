import type { LetterId, PassageId, SourceId } from '../../edition/model.ts';
import { find } from '../find.ts';
import type { Asked, Found, Searched } from '../find.ts';
import type { Hits } from '../hits.ts';
import { VOICES } from '../voices.ts';
import type { Voice } from '../voices.ts';
import { passageNumbers } from './passages.ts';
import { sidesOf } from './sides.ts';
import type { Side } from './sides.ts';
import { indexTexts, wordAtOrAfter } from '../text-index.ts';
import type { TextIndex } from '../text-index.ts';

/**
 * In which order lines stand: as the texts do; by the words before the keyword, the nearest first; by those after it; or by the
 * day of their passage, as ms since 1970 UTC, for each passage of the edition in its order.
 */
export type LineOrder =
  { readonly type: 'position' | 'left' | 'right' } | { readonly type: 'date'; readonly days: Float64Array };

/** What is looked for, and how its lines are to stand. The reader's notes have none. */
export interface ConcordanceAsked {
  readonly find: Asked;
  readonly sides: readonly Side[];
  readonly order: LineOrder;
  /** As many lines for each side at most. */
  readonly most: number;
}

/** A hit with what stands around it, a keyword in context: as it is written, never beyond its text. */
export interface ConcordanceLine {
  /** The text it stands in, as `SearchText.id`, and the passage to which that leads. */
  readonly text: string;
  readonly passage: PassageId;
  readonly letter: LetterId;
  readonly voice: Voice;
  /** What the words are taken from; another wording has a source of its own. */
  readonly source: SourceId;
  /** 0 as typed, else `wordings[n - 1]`. */
  readonly wording: number;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** Where the keyword begins in its text, in UTF-16 code units. */
  readonly start: number;
}

/** The hits of a side; `lines` are the first of them. */
export interface ConcordanceSide {
  readonly hits: number;
  readonly passages: number;
  readonly lines: readonly ConcordanceLine[];
}

/** The hits of a query side by side. */
export interface Concordance extends Pick<Found, 'wordings' | 'unread' | 'begun'> {
  /** One for each side asked for, then one for the texts of none of them. */
  readonly sides: readonly ConcordanceSide[];
}

/** As many words stand on either side of a keyword. */
export const CONTEXT = 8;

const NO_NOTES = indexTexts([]);

/** Finds as `find` does, and puts what is found in lines. */
export function concordance(searched: Searched, { find: asked, sides, order, most }: ConcordanceAsked): Concordance {
  const { letters: index } = searched;
  const { letters: hits, wordings, unread, begun } = find({ ...searched, notes: NO_NOTES }, asked);
  const { of: sideOf } = sidesOf(index.texts, sides);
  const bySide: number[][] = Array.from({ length: sides.length + 1 }, () => []);
  const passages = bySide.map(() => new Set<PassageId | undefined>());
  const textOfHit = new Uint32Array(hits.start.length);
  for (const [place, text] of hits.texts.entries()) {
    const side = sideOf[text] ?? sides.length;
    for (let hit = hits.from[place] ?? 0; hit < (hits.from[place + 1] ?? 0); hit += 1) {
      textOfHit[hit] = text;
      bySide[side]?.push(hit);
      passages[side]?.add(index.texts[text]?.passage);
    }
  }
  const found = wordsOfHits(index, hits, textOfHit);
  const compare = comparison(index, found, order);
  return {
    sides: bySide.map((own, side) => ({
      hits: own.length,
      passages: passages[side]?.size ?? 0,
      lines: (compare ? own.toSorted(compare) : own).slice(0, most).map((hit) => lineOf(index, hits, found, hit)),
    })),
    wordings,
    unread,
    begun,
  };
}

/** The words of each hit, by their numbers. */
interface FoundWords {
  readonly text: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

function wordsOfHits(index: TextIndex, { start, end }: Hits, text: Uint32Array): FoundWords {
  return {
    text,
    first: start.map((offset, hit) => wordAtOrAfter(index, text[hit] ?? 0, offset)),
    last: end.map((offset, hit) => wordAtOrAfter(index, text[hit] ?? 0, offset) - 1),
  };
}

/** Words compare as their terms do, which are numbered by the order of their folded letters: there may be 100,000 lines to sort. */
function comparison(
  index: TextIndex,
  { text, first, last }: FoundWords,
  order: LineOrder,
): ((a: number, b: number) => number) | undefined {
  switch (order.type) {
    case 'position':
      return undefined;
    case 'left':
      return (a, b) => compareWords(index, first[a] ?? 0, first[b] ?? 0, -1) || a - b;
    case 'right':
      return (a, b) => compareWords(index, last[a] ?? 0, last[b] ?? 0, 1) || a - b;
    case 'date': {
      const days = daysOfTexts(index, order.days);
      return (a, b) => (days[text[a] ?? 0] ?? 0) - (days[text[b] ?? 0] ?? 0) || a - b;
    }
  }
}

/** By the words that lead away from two, one after the other; where a text ends comes first. */
function compareWords({ termOf, textOf }: TextIndex, a: number, b: number, way: 1 | -1): number {
  for (let step = 1; step <= CONTEXT; step += 1) {
    const [one, other] = [a + step * way, b + step * way];
    const [there, otherThere] = [textOf[one] === textOf[a], textOf[other] === textOf[b]];
    if (!there || !otherThere) return Number(there) - Number(otherThere);
    const difference = (termOf[one] ?? 0) - (termOf[other] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The day of each text: a passage's, also for the remarks that follow it. What has no day comes last. */
function daysOfTexts({ texts }: TextIndex, days: Float64Array): Float64Array {
  return Float64Array.from(passageNumbers(texts), (passage) => days[passage] ?? Infinity);
}

function lineOf(index: TextIndex, hits: Hits, found: FoundWords, hit: number): ConcordanceLine {
  const number = found.text[hit] ?? 0;
  const [first, last] = [found.first[hit] ?? 0, found.last[hit] ?? 0];
  const { id, passage, text, facts } = index.texts[number] ?? { id: '', passage: '', text: '', facts: undefined };
  const [start, end] = [hits.start[hit] ?? 0, hits.end[hit] ?? 0];
  const before = index.textOf[first - CONTEXT - 1] === number ? index.start[first - CONTEXT] : 0;
  const after = index.textOf[last + CONTEXT + 1] === number ? index.end[last + CONTEXT] : text.length;
  return {
    text: id,
    passage: passage ?? '',
    letter: facts?.letter ?? '',
    source: facts?.source ?? '',
    voice: VOICES[index.voice[first] ?? 0] ?? 'letter',
    wording: hits.wording[hit] ?? 0,
    left: text.slice(before, start),
    keyword: text.slice(start, end),
    right: text.slice(end, after),
    start,
  };
}
