import { letterOfId } from '../../edition/letter-of-id.ts';
import type { Edition, LetterId } from '../../edition/model.ts';
import { CHUNK_ROWS } from '../../views/columns/letter-columns.ts';
import type { RowOutline } from '../../views/columns/row-outlines.ts';
import type { FoundTally } from '../../views/find/found-tally.ts';
import { columnsOfLetters } from '../transcribed/columns-of-letters.ts';
import type { RoomState } from '../shell/room-state.ts';
import type { HitStop } from './hit-stops.ts';

type Counts = FoundTally['letters'];

/** Hits in rows that the page has, but has not set, and the way to them. */
export class FarHits {
  /** How many stand before what is set, and after it. */
  before = 0;
  after = 0;
  #counts: Counts = new Map();
  /** The rows that are not set, from what is set on to the end, and then from the beginning. */
  #rows: readonly RowOutline[] = [];
  /** The letter that is waited for, and from which end it is come to. */
  #aim: { readonly letter: LetterId; readonly way: 1 | -1 } | undefined;

  count({ edition, view, stretch }: RoomState, tally: FoundTally | undefined): void {
    const { rows } = stretch && tally ? columnsOfLetters(edition, view) : { rows: [] };
    const before = rows.slice(0, (stretch?.from ?? 0) * CHUNK_ROWS);
    const after = rows.slice((stretch?.to ?? 0) * CHUNK_ROWS);
    this.#counts = tally?.letters ?? new Map();
    this.#rows = [...after, ...before];
    this.before = this.#hitsIn(before);
    this.after = this.#hitsIn(after);
    // Of rows that are set some letters may be on their way.
    const set = rows.slice(before.length, rows.length - after.length);
    this.after += this.#hitsIn(set.filter(({ letters }) => letters.some(({ away }) => away)));
  }

  /** Has the nearest of them set that lies in this direction, round the ends. Whether there is one; it is led to when it has arrived. */
  go(way: 1 | -1, { show }: { show(letter: LetterId): void }): boolean {
    const has = ({ letters }: RowOutline): boolean => letters.some(({ id }) => this.#counts.has(id));
    const letters = (way > 0 ? this.#rows.find(has) : this.#rows.findLast(has))?.letters ?? [];
    const letter = (way > 0 ? letters : letters.toReversed()).find(({ id }) => this.#counts.has(id))?.id;
    if (letter === undefined) return false;
    this.#aim = { letter, way };
    show(letter);
    return true;
  }

  /** The hit that was waited for, once it is among those that are set. */
  arrived(stops: readonly HitStop[], edition: Edition): HitStop | undefined {
    if (!this.#aim) return undefined;
    const { letter, way } = this.#aim;
    const there = stops.filter(({ text }) => letterOfId(edition, text.replace(/\/.*/s, ''))?.id === letter);
    const stop = way > 0 ? there[0] : there.at(-1);
    if (stop) this.#aim = undefined;
    return stop;
  }

  #hitsIn(rows: readonly RowOutline[]): number {
    let hits = 0;
    for (const { letters } of rows) for (const { id } of letters) hits += this.#counts.get(id) ?? 0;
    return hits;
  }
}
