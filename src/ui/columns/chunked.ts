import type { Columns } from '../../views/columns/columns.ts';
import type { LetterColumns } from '../../views/columns/letter-columns.ts';

/** More lines than the rows of a chunk can take. */
const LINES = 10_000;

/** Whether rows are set in chunks, which the browser lays out as they come near: those of an edition of whole letters, that may be many. */
export function isChunked(shown: Columns): shown is LetterColumns {
  return 'outlines' in shown;
}

/** The line before the first of a chunk. */
export function firstLine(chunk: number): number {
  return chunk * LINES;
}
