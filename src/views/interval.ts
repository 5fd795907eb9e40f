import type { Edition, Letter, Passage } from '../edition/model.ts';
import { dateOfPassage } from './date-of-passage.ts';
import { disagreements } from './disagreements.ts';

const DAY = 86_400_000;
const END_OF_TIME = 8.64e15;

/** Whole days between two passages, from the least to the most that the dates over them and those against them allow. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A passage and the letter it is of. */
export interface Placed {
  readonly letter: Letter;
  readonly passage: Passage;
}

/** How long after the claim the reply is dated; undefined where a date is missing, open, or the order is not sure. */
export function intervalBetween(edition: Edition, claim: Placed, reply: Placed): Interval | undefined {
  const from = bounds(edition, claim);
  const to = bounds(edition, reply);
  if (!from || !to) return undefined;
  const least = Math.round((to.first - from.last) / DAY);
  const most = Math.round((to.last - from.first) / DAY);
  return least < 0 ? undefined : { least, most };
}

function bounds(
  edition: Edition,
  { letter, passage }: Placed,
): { readonly first: number; readonly last: number } | undefined {
  const shown = dateOfPassage(edition, letter, passage);
  if (!shown) return undefined;
  const against = disagreements([shown, ...letter.dates]).map(([date]) => date);
  const values = [shown, ...against].map(({ value }) => value);
  const first = Math.min(...values.map((value) => value.first));
  const last = Math.max(...values.map((value) => value.last));
  return Math.abs(first) >= END_OF_TIME || Math.abs(last) >= END_OF_TIME ? undefined : { first, last };
}

/** "3 to 63 days", "1 day". */
export function inDays({ least, most }: Interval): string {
  const unit = most === 1 ? 'day' : 'days';
  return least === most ? `${most} ${unit}` : `${least} to ${most} ${unit}`;
}
