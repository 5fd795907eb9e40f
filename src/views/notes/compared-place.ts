import { toCodePoints } from '../../anchoring/code-points.ts';
import { CONTEXT_LENGTH } from '../../anchoring/describe.ts';
import type { Stretch } from '../../anchoring/flatten.ts';
import type { Edition, Passage } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { WordsTarget } from '../../notes/note.ts';
import { compareWordings } from '../wordings.ts';
import type { WordingRun } from '../wordings.ts';

/** A piece of an old or a new text: whether the other has it, and whether it is of the words that the note is on. */
export interface ComparedPiece {
  readonly text: string;
  readonly differs: boolean;
  readonly noted: boolean;
}

/** The words of a note with what stood around them, and the same today. */
export interface ComparedPlace {
  readonly before: readonly ComparedPiece[];
  readonly today: readonly ComparedPiece[];
}

/** Words of a passage where a lost note might be. */
export interface CandidatePlace extends Stretch {
  readonly passage: Passage;
}

/** So much of today's text is shown on either side, in UTF-16 units: more than a note keeps, so that what it keeps is found in it. */
const AROUND = 72;
/** So many candidates are shown. */
const CANDIDATES = 6;
/** Shorter words stand anywhere. */
const ENOUGH_WORDS = 8;

/** The words that a note was on, in the text around them as the note keeps it. */
export function oldWords({ selector: [, { prefix, exact, suffix }] }: WordsTarget): readonly ComparedPiece[] {
  return [
    ...(isWhole(prefix) ? [] : [CUT]),
    piece(prefix, false),
    piece(exact, true),
    piece(suffix, false),
    ...(isWhole(suffix) ? [] : [CUT]),
  ];
}

/** Words of today's text with what stands around them. */
export function wordsAround(text: string, { start, end }: Stretch): readonly ComparedPiece[] {
  const { from, to } = around(text, { start, end });
  return withCuts(text, { from, to }, [
    piece(text.slice(from, start), false),
    piece(text.slice(start, end), true),
    piece(text.slice(end, to), false),
  ]);
}

/** The old text and today's, with the words in which they differ. */
export function comparePlace(target: WordsTarget, passage: Passage, { start, end }: Stretch): ComparedPlace {
  const [, { prefix: left, exact, suffix: right }] = target.selector;
  // Half a word would seem to be another.
  const prefix = isWhole(left) ? left : left.replace(/^\S+(?=\s)/u, '');
  const suffix = isWhole(right) ? right : right.replace(/(?<=\s)\S+$/u, '');
  const { text } = passage;
  const { from, to } = around(text, { start, end });
  // Beyond what the note keeps nothing can be compared.
  const starts = wordBounds(text, from, start);
  const first = likeliest(starts, (at) => differing(passage, prefix, text.slice(at, start))) ?? start;
  const ends = wordBounds(text, end, to);
  const last = likeliest(ends.toReversed(), (at) => differing(passage, suffix, text.slice(end, at))) ?? end;
  const [today, before] = compare(passage, prefix + exact + suffix, text.slice(first, last));
  return {
    before: [
      ...(isWhole(left) ? [] : [CUT]),
      ...pieces(before?.runs ?? [], { start: prefix.length, end: prefix.length + exact.length }),
      ...(isWhole(right) ? [] : [CUT]),
    ],
    today: withCuts(text, { from, to }, [
      piece(text.slice(from, first), false),
      ...pieces(today.runs, { start: start - first, end: end - first }),
      piece(text.slice(last, to), false),
    ]),
  };
}

/** Where in the letters the very words of a note stand otherwise: in its passage first, then in its letter, then elsewhere. */
export function candidatesFor(
  edition: Edition,
  { selector }: WordsTarget,
  near: Passage | undefined,
  shown: Stretch | undefined,
): readonly CandidatePlace[] {
  const { exact } = selector[1];
  if (exact.length < ENOUGH_WORDS) return [];
  const distance = (passage: Passage) => (passage === near ? 0 : passage.letter === near?.letter ? 1 : 2);
  const found: CandidatePlace[] = [];
  for (const passage of passagesIn(edition).toSorted((a, b) => distance(a) - distance(b))) {
    for (let at = passage.text.indexOf(exact); at >= 0; at = passage.text.indexOf(exact, at + 1)) {
      if (passage !== near || at !== shown?.start) found.push({ passage, start: at, end: at + exact.length });
      if (found.length === CANDIDATES) return found;
    }
  }
  return found;
}

/** Which of the places of a text where its words stand this is, from 1; undefined where they stand nowhere else in it. */
export function turnIn(
  text: string,
  { start, end }: Stretch,
): { readonly turn: number; readonly of: number } | undefined {
  const words = text.slice(start, end);
  if (words === '') return undefined;
  let [turn, of] = [0, 0];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    of += 1;
    if (at <= start) turn = of;
  }
  return of > 1 ? { turn, of } : undefined;
}

const CUT: ComparedPiece = { text: '…', differs: false, noted: false };

/** Whether context is all that there is: the text begins or ends there. */
function isWhole(context: string): boolean {
  return toCodePoints(context, context.length) < CONTEXT_LENGTH;
}

function withCuts(text: string, { from, to }: Shown, shown: readonly ComparedPiece[]): readonly ComparedPiece[] {
  return [...(from === 0 ? [] : [CUT]), ...shown, ...(to === text.length ? [] : [CUT])];
}

function piece(text: string, noted: boolean): ComparedPiece {
  return { text, differs: false, noted };
}

/** What is shown of a text. */
interface Shown {
  readonly from: number;
  readonly to: number;
}

/** Whole words only. */
function around(text: string, { start, end }: Stretch): Shown {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const first = from === 0 ? 0 : text.slice(from, start).search(/\s/u);
  const last = to === text.length ? to : end + Math.max(0, text.slice(end, to).search(/\s\S*$/u));
  return { from: from + Math.max(0, first), to: last };
}

function compare(passage: Passage, old: string, text: string): ReturnType<typeof compareWordings> {
  const reading = { text: old, source: passage.source, certainty: passage.certainty };
  return compareWordings({ ...passage, text, ranges: [] }, { start: 0, end: text.length, readings: [reading] });
}

/** How many UTF-16 units of either are not in the other. */
function differing(passage: Passage, old: string, text: string): number {
  const runs = compare(passage, old, text).flatMap((wording) => wording.runs);
  return runs.reduce((sum, run) => sum + (run.type === 'same' ? 0 : run.text.length), 0);
}

/** Where between two offsets words begin or end, with both. */
function wordBounds(text: string, from: number, to: number): readonly number[] {
  const within = [...text.slice(from, to).matchAll(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/gu)].map(({ index }) => from + index);
  return [...new Set([from, ...within, to])];
}

/** The first of those that cost least. */
function likeliest(offsets: readonly number[], cost: (offset: number) => number): number | undefined {
  const costs = offsets.map((offset) => ({ offset, cost: cost(offset) }));
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.offset;
}

/** Runs, cut where the words of the note begin and end. */
function pieces(runs: readonly WordingRun[], noted: Stretch): readonly ComparedPiece[] {
  let place = 0;
  return runs.flatMap(({ type, text }) => {
    const from = place;
    place += text.length;
    const cuts = [from, ...[noted.start, noted.end].filter((cut) => cut > from && cut < place), place];
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? from;
      return {
        text: text.slice(start - from, end - from),
        differs: type !== 'same',
        noted: start >= noted.start && end <= noted.end,
      };
    });
  });
}
