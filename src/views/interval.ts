import { END_OF_TIME } from '../edition/end-of-time.ts';
import type { Edition, Letter, LetterDate, Passage } from '../edition/model.ts';
import { heldDate } from './dating.ts';
import type { Dating } from './view-state.ts';

const DAY = 86_400_000;

/** Whole days from one letter to another, from the least to the most that their dates allow. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** An interval by the dates shown. */
export interface ShownInterval extends Interval {
  /** By the dates of all sources, where they allow more; `unsure` where one is open, or the reply can be the earlier. */
  readonly byAll: Interval | 'unsure' | undefined;
}

/** A letter, or a passage and the letter it is of. */
export interface Placed {
  readonly letter: Letter;
  readonly passage?: Passage;
}

/** The first and the last day that a letter can be of. */
export type Bounds = Pick<LetterDate, 'first' | 'last'>;

/** How long after the claim the reply is dated; undefined where a date is missing or open, or the order is not sure. */
export function intervalBetween(
  edition: Edition,
  claim: Placed,
  reply: Placed,
  dating: Dating,
): ShownInterval | undefined {
  const daysBy = (by: Dating) => ordered(bounds(edition, claim, by), bounds(edition, reply, by));
  const shown = daysBy(dating);
  return shown && { ...shown, byAll: wider(shown, daysBy('widest')) };
}

/** The days that a letter can be of by its dating; undefined where it has no date, or an open one. */
export function bounds(edition: Edition, { letter, passage }: Placed, dating: Dating): Bounds | undefined {
  const held = heldDate(edition, letter, dating, passage)?.value;
  return held && Math.max(Math.abs(held.first), Math.abs(held.last)) < END_OF_TIME ? held : undefined;
}

function ordered(from: Bounds | undefined, to: Bounds | undefined): Interval | undefined {
  if (!from || !to || to.first < from.last) return undefined;
  return { least: (to.first - from.last) / DAY, most: (to.last - from.first) / DAY };
}

/** What is known by all dates, if it is more than by those shown. */
export function wider(shown: Interval, all: Interval | undefined): ShownInterval['byAll'] {
  if (!all) return 'unsure';
  const both = union(shown, all);
  return both.most - both.least > shown.most - shown.least ? both : undefined;
}

/** From the least to the most of two. */
export function union(a: Interval, b: Interval): Interval {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
