import { flatten } from '../../anchoring/flatten.ts';
import type { Passage, Range, ThemeId } from '../../edition/model.ts';

/** An element of prose, ready for a painter: plain data, so that page and build draw the same. */
export interface ProseElement {
  readonly tag: 'span' | 'mark';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

export type ProseNode = string | ProseElement;

/** A stretch of a passage that a note is on; offsets in UTF-16 code units. */
export interface NoteMark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** The number that stands after the marked words and beside the note. */
  readonly number: number;
}

/** What is drawn over a passage's words. */
export interface Paint {
  /** The themes whose phrases are marked, each with its slot in the palette. */
  readonly themes: readonly { readonly id: ThemeId; readonly slot: number }[];
  readonly marks: readonly NoteMark[];
}

/** Names and second wordings are not drawn in the words, so they must not part what belongs together either. */
type DrawnRange = Exclude<Range, { readonly type: 'name' | 'reading' }>;

type Layer = DrawnRange | (NoteMark & { readonly type: 'note' });

/** French spacing: the source's space before these never begins a line. */
const BEFORE_SPACED_MARK = /(\S+ (?=[!?:;»]))([!?:;»]+)/u;

/**
 * A passage's text as elements. The characters are the text's, each once and in order: whatever else is shown (a
 * note's number, the trace of a hidden gloss) the style sheet draws from attributes.
 */
export function prose(passage: Passage, paint: Paint): readonly ProseNode[] {
  const notes = paint.marks.map((mark) => ({ ...mark, type: 'note' as const }));
  return flatten<Layer>(passage.text.length, [...passage.ranges.filter(isDrawn), ...notes]).flatMap(
    ({ start, end, ranges }) => {
      const words: readonly ProseNode[] = unbroken(passage.text.slice(start, end));
      return ranges.reduceRight<readonly ProseNode[]>((inner, range) => wrap(inner, range, paint, start, end), words);
    },
  );
}

function isDrawn(range: Range): range is DrawnRange {
  return range.type !== 'name' && range.type !== 'reading';
}

function wrap(
  inner: readonly ProseNode[],
  range: Layer,
  paint: Paint,
  start: number,
  end: number,
): readonly ProseNode[] {
  const element = (attributes: Record<string, string>): readonly ProseNode[] => [
    { tag: 'span', attributes, children: inner },
  ];
  switch (range.type) {
    case 'gloss':
      return element({ class: range.start === start ? 'gloss first' : 'gloss' });
    case 'omission':
    case 'emphasis':
    case 'slip':
      return element({ class: range.type });
    case 'language':
      return element({ lang: range.lang });
    case 'phrase': {
      const theme = paint.themes.find(({ id }) => range.themes.includes(id));
      return theme ? element({ class: 'phrase', 'data-slot': String(theme.slot) }) : inner;
    }
    case 'note':
      return [noteMark(inner, range, range.end === end)];
  }
}

function noteMark(children: readonly ProseNode[], { note, number }: NoteMark, last: boolean): ProseElement {
  const attributes = { class: 'noted', 'data-note': note };
  return { tag: 'mark', attributes: last ? { ...attributes, 'data-number': String(number) } : attributes, children };
}

function unbroken(text: string): readonly ProseNode[] {
  const found = BEFORE_SPACED_MARK.exec(text);
  if (!found) return [text];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const kept: ProseElement = { tag: 'span', attributes: { class: 'unbroken' }, children: [found[0]] };
  return [...(before ? [before] : []), kept, ...(after ? unbroken(after) : [])];
}

/** The prose as HTML text, for the page as it is built. */
export function proseHtml(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      return `<${node.tag}${attributes.join('')}>${proseHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
