import type { Edition, Letter, Party } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import type { ViewState } from '../view-state.ts';
import type { Columns, RowChunk } from './columns.ts';
import type { Desk } from './entries.ts';
import { entriesInOrder } from './row.ts';
import type { Entry } from './row.ts';
import { letterRow } from './letter-row.ts';
import { rowOutlines } from './row-outlines.ts';
import type { RowOutline, RowOutlines } from './row-outlines.ts';
import { shownParties } from './shown-parties.ts';
import { transcribedPlan } from './transcribed-plan.ts';

/** How many rows are set at a time: they take some ms, so that the page answers in between. */
export const CHUNK_ROWS = 3;

/** Which chunks are set: from the first to before the second, over the whole edition. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The columns of an edition of transcribed letters, which may be thousands: every row in outline, those of a stretch whole. */
export interface LetterColumns extends Columns {
  readonly outlines: RowOutlines;
  readonly stretch: Stretch;
}

/** Which letters have rows and in which order goes by the view alone, without what it points at. */
export class ColumnsOfLetters {
  /** The view, as whoever made this calls it. */
  readonly key: string;
  readonly #parties: readonly Party[];
  readonly #desk: Desk;
  readonly #outlines: RowOutlines;
  readonly #chunks: (Built | undefined)[];

  /** Takes over the chunks of `before`, where nothing in them has changed, so that they need not be drawn anew. */
  constructor(key: string, edition: Edition, view: ViewState, before?: ColumnsOfLetters) {
    this.key = key;
    this.#parties = shownParties(edition, view);
    this.#desk = { edition, view: { ...view, at: undefined }, parties: this.#parties, homes: new Map() };
    this.#outlines = rowOutlines(edition, view, this.#parties);
    this.#chunks = before ? [...before.#chunks] : [];
  }

  get rows(): readonly RowOutline[] {
    return this.#outlines.rows;
  }

  get chunkCount(): number {
    return Math.ceil(this.rows.length / CHUNK_ROWS);
  }

  /** The letters of a chunk, which have to be here for it to be read. */
  lettersOf(chunk: number): readonly Letter[] {
    return this.#outlinesOf(chunk).flatMap(({ letters }) => letters);
  }

  /** In which chunk the row is that has a letter; undefined where none has. */
  chunkOf(letter: string): number | undefined {
    const row = rowNumbers(this.rows).get(letter);
    return row === undefined ? undefined : Math.floor(row / CHUNK_ROWS);
  }

  /** The columns with these chunks whole. The same stretch of the same letters gives the same rows. */
  columns({ from, to }: Stretch): LetterColumns {
    const stretch = { from, to: Math.min(to, this.chunkCount) };
    const chunks: RowChunk[] = [];
    for (let number = stretch.from; number < stretch.to; number += 1) chunks.push(this.#chunk(number));
    const rows = chunks.flatMap((chunk) => chunk.rows);
    return { parties: this.#parties, chunks, rows, hidden: [], outlines: this.#outlines, stretch };
  }

  #outlinesOf(chunk: number): readonly RowOutline[] {
    return this.rows.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS);
  }

  #chunk(number: number): RowChunk {
    const letters = this.lettersOf(number);
    const before = this.#chunks[number];
    if (before && before.letters.length === letters.length && letters.every((one, at) => one === before.letters[at]))
      return before.chunk;
    const rows = this.#outlinesOf(number).flatMap((outline) => this.#row(outline) ?? []);
    const chunk: RowChunk = { number, rows };
    this.#chunks[number] = { letters, chunk };
    return chunk;
  }

  #row({ letters: [letter, reply] }: RowOutline): RowChunk['rows'][number] | undefined {
    return letter && letterRow(this.#desk, transcribedPlan(this.#desk, letter, reply));
  }
}

/** Whether something that an address can point at is in a chunk. */
export function rowsWith({ rows }: RowChunk, id: string): boolean {
  return rows.some(
    (row) =>
      row.id === id ||
      (row.type === 'letters' && (row.reply?.head.id === id || entriesInOrder([row]).some((entry) => isOf(entry, id)))),
  );
}

function isOf(entry: Entry, id: string): boolean {
  if (entry.type === 'mention') return entry.letter.id === id;
  return entry.passage.id === id || entry.passage.letter === id;
}

interface Built {
  readonly letters: readonly Letter[];
  readonly chunk: RowChunk;
}

const rowNumbers = oncePer(
  (rows: readonly RowOutline[]): ReadonlyMap<string, number> =>
    new Map(rows.flatMap(({ letters }, number) => letters.map(({ id }) => [id, number] as const))),
);
