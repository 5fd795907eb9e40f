import type { Letter } from '../edition/model.ts';
import { disagreements } from './disagreements.ts';

const DAY = 86_400_000;
const END_OF_TIME = 8.64e15;

/** Whole days between two letters, from the least to the most that the dates shown and those against them allow. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** How long after the claim the reply is dated; undefined where a date is missing, open, or the order is not sure. */
export function intervalBetween(claim: Letter, reply: Letter): Interval | undefined {
  const from = bounds(claim);
  const to = bounds(reply);
  if (!from || !to) return undefined;
  const least = Math.round((to.first - from.last) / DAY);
  const most = Math.round((to.last - from.first) / DAY);
  return least < 0 ? undefined : { least, most };
}

function bounds(letter: Letter): { readonly first: number; readonly last: number } | undefined {
  const dates = [...letter.dates.slice(0, 1), ...disagreements(letter.dates).flat()];
  if (dates.length === 0) return undefined;
  const first = Math.min(...dates.map(({ value }) => value.first));
  const last = Math.max(...dates.map(({ value }) => value.last));
  return Math.abs(first) >= END_OF_TIME || Math.abs(last) >= END_OF_TIME ? undefined : { first, last };
}

/** "3 to 63 days", "1 day". */
export function inDays({ least, most }: Interval): string {
  const unit = most === 1 ? 'day' : 'days';
  return least === most ? `${most} ${unit}` : `${least} to ${most} ${unit}`;
}
