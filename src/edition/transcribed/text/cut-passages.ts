import type { Range } from '../../range.ts';
import type { Part } from './part.ts';
import type { WholeText } from './settle.ts';

/** A stretch of a letter that becomes a passage. */
export interface Piece {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  /** The number of its first block in the letter, from 1. */
  readonly number: number;
}

/** Blocks of one part that follow one another. */
export interface Run {
  readonly part: Part;
  readonly starts: readonly number[];
  readonly kinds: readonly string[];
  readonly number: number;
  readonly end: number;
}

/** A part is cut where it has passed this many words, unless no more than so many are left. */
const LONG = 300;
const SHORT = 75;
/** What does not stand alone at the beginning of a passage, and what not at its end. */
const LAST: ReadonlySet<string> = new Set(['closer', 'signature', 'postscript']);
const FIRST: ReadonlySet<string> = new Set(['heading', 'label', 'opener', 'salutation', 'dateline', 'address']);

/** The blocks by their parts. */
export function runsIn({ text, blocks }: WholeText): readonly Run[] {
  const runs: { part: Part; starts: number[]; kinds: string[]; number: number; end: number }[] = [];
  for (const [index, { part, start, kind }] of blocks.entries()) {
    let run = runs.at(-1);
    if (run?.part !== part) {
      if (run) run.end = start - 1;
      run = { part, starts: [], kinds: [], number: index + 1, end: text.length };
      runs.push(run);
    }
    // What stands before the first piece of the build, though nothing should, goes with it.
    run.starts.push(index === 0 ? 0 : start);
    run.kinds.push(kind);
  }
  return runs;
}

/** Before which blocks of a part a passage begins: the first, and where it gets long. */
export function cutsOf({ starts, kinds, end }: Run, text: string, whole: boolean): readonly number[] {
  const cuts = [0];
  if (whole) return cuts;
  const counts = starts.map((start, index) => roughWords(text, start, starts[index + 1] ?? end));
  let left = counts.reduce((sum, count) => sum + count, 0);
  let words = 0;
  for (const [index, count] of counts.entries()) {
    const before = kinds[index - 1];
    const atBorder = before !== undefined && !FIRST.has(before) && !LAST.has(kinds[index] ?? '');
    if (words >= LONG && left > SHORT && atBorder) {
      cuts.push(index);
      words = 0;
    }
    words += count;
    left -= count;
  }
  return cuts;
}

/** How many words there are, as near as it takes: spaces count, and characters of scripts that write none. */
function roughWords(text: string, start: number, end: number): number {
  let count = 0;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const unspaced = code >= 0x30_40 && code <= 0x9f_ff;
    if (unspaced || (code > 32 && !inWord)) count += 1;
    inWord = code > 32 && !unspaced;
  }
  return count;
}

export function piecesOf({ part, starts, number, end }: Run, cuts: readonly number[]): readonly Piece[] {
  return cuts.map((before, index) => {
    const next = cuts[index + 1];
    const start = starts[before] ?? 0;
    return { part, start, end: next === undefined ? end : (starts[next] ?? end) - 1, number: number + before };
  });
}

/** What is said of each piece, with offsets in it. What goes over a border is said on both sides; a text of its own only once. */
export function rangesIn(pieces: readonly Piece[], ranges: readonly Range[]): readonly (readonly Range[])[] {
  const shares = pieces.map((): Range[] => []);
  let first = 0;
  for (const range of ranges) {
    while (first + 1 < pieces.length && range.start > (pieces[first]?.end ?? 0)) first += 1;
    for (let index = first; index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (!piece || (piece.start > range.start && piece.start >= range.end)) break;
      const start = Math.max(range.start, piece.start) - piece.start;
      const end = Math.min(range.end, piece.end) - piece.start;
      if (start > end || (start === end && range.start !== range.end)) continue;
      shares[index]?.push({ ...range, start, end });
      if ('text' in range || range.type === 'reading') break;
    }
  }
  return shares.map((share) => share.toSorted((a, b) => a.start - b.start || b.end - a.end));
}
