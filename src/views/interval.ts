import type { Edition, Letter, LetterDate, Passage } from '../edition/model.ts';
import { heldDate } from './dating.ts';
import { disagreements } from './disagreements.ts';
import type { Dating } from './view-state.ts';

const DAY = 86_400_000;
const END_OF_TIME = 8.64e15;

/** Whole days from one letter to another, from the least to the most that their dates allow. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A letter, or a passage and the letter it is of. */
export interface Placed {
  readonly letter: Letter;
  readonly passage?: Passage;
}

/** The first and the last day that a letter can be of. */
export type Bounds = Pick<LetterDate, 'first' | 'last'>;

/**
 * How long after the claim the reply is dated; undefined where a date is missing or open, or the order is not sure. By the
 * edition's dating it spans the dates shown and those against them.
 */
export function intervalBetween(edition: Edition, claim: Placed, reply: Placed, dating: Dating): Interval | undefined {
  const from = bounds(edition, claim, dating);
  const to = bounds(edition, reply, dating);
  if (!from || !to) return undefined;
  const least = Math.round((to.first - from.last) / DAY);
  const most = Math.round((to.last - from.first) / DAY);
  return least < 0 ? undefined : { least, most };
}

/** The days that a letter can be of by its dating; undefined where it has no date, or an open one. */
export function bounds(edition: Edition, { letter, passage }: Placed, dating: Dating): Bounds | undefined {
  const held = heldDate(edition, letter, dating, passage);
  if (!held) return undefined;
  const [shown] = held.given;
  const against = dating === 'edition' ? disagreements([shown, ...letter.dates]).map(([date]) => date.value) : [];
  const values = [held.value, ...against];
  const first = Math.min(...values.map((value) => value.first));
  const last = Math.max(...values.map((value) => value.last));
  return Math.abs(first) >= END_OF_TIME || Math.abs(last) >= END_OF_TIME ? undefined : { first, last };
}
