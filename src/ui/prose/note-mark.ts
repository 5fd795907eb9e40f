import type { Stretch } from '../../anchoring/flatten.ts';
import { isLine } from '../../views/notes/mark-style.ts';
import type { MarkStyle } from '../../views/notes/mark-style.ts';
import { numberList } from '../../views/notes/number-list.ts';
import type { Announcement } from './announcements.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';

/** A stretch of a passage that a note is on; offsets in UTF-16 code units. */
export interface NoteMark extends Stretch {
  readonly note: string;
  /** The number that stands after the marked words and beside the note. */
  readonly number: number;
  readonly style: MarkStyle;
  readonly says?: Announcement;
}

/** The same with the lane that its line runs in, from 0; what draws no line has none. */
export interface LanedMark extends NoteMark {
  readonly type: 'note';
  readonly lane: number;
}

/** The lines that are drawn under words; what lies deeper makes the last a double one. */
const LINES = 4;
/** Highlights over one another are told apart up to so many; more would be too strong to read on. */
const TINTS = 3;

/**
 * Words that the same notes are on, as one element: the ids of the notes in `data-note`, the lines under them in `data-lines` by
 * style and depth, and after the last word of notes their numbers.
 */
export function noteMark(
  children: readonly ProseNode[],
  notes: readonly LanedMark[],
  { start, end }: Stretch,
): ProseElement {
  const lines = notes.filter(({ style }) => isLine(style));
  const drawn = lines.filter(({ lane }) => lane < LINES).map(({ style, lane }) => `${style}-${lane}`);
  const depth = Math.max(0, ...lines.map(({ lane }) => lane));
  const tints = Math.min(TINTS, notes.filter(({ style }) => style === 'highlight').length);
  const ended = notes.filter((note) => note.end === end).map(({ number }) => number);
  const signs = notes.some((note) => note.style === 'bookmark' && note.start === start);
  return {
    tag: 'mark',
    attributes: {
      class: 'noted',
      'data-note': [...new Set(notes.map(({ note }) => note))].join(' '),
      ...(lines.length > 0 && { 'data-lines': [...drawn, ...(depth < LINES ? [] : ['more'])].join(' ') }),
      ...(depth > 0 && { 'data-depth': String(Math.min(depth, LINES)) }),
      ...(tints > 0 && { 'data-tint': String(tints) }),
      ...(signs && { 'data-sign': '' }),
      ...(ended.length > 0 && { 'data-number': numberList(ended) }),
    },
    children,
  };
}
