import type { TimeSpan } from '../view-state.ts';
import { isoDay } from './time-window.ts';
import type { TimeWindow } from './time-window.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

export type TimeUnit = 'decade' | 'year' | 'month' | 'day';

/** A decade, year, month or day, in ms since 1970 UTC; the end is not in it. */
export interface Stretch {
  readonly unit: TimeUnit;
  readonly from: number;
  readonly to: number;
}

/** How many letters of a lane begin in a year, a month or a day. */
export interface TimeBar extends Stretch {
  readonly letters: number;
}

/** What is drawn of a large edition of the time in view, and what is not. */
export interface Crowd {
  /** Undefined where each letter is drawn. */
  readonly unit: TimeUnit | undefined;
  readonly undated: number;
}

/** The stretches that a window is divided into: some dozens, so that each can be told apart. */
export function unitFor({ from, to }: TimeWindow): TimeUnit {
  const years = (to - from) / YEAR;
  if (years > 150) return 'decade';
  if (years > 8) return 'year';
  return years > 0.3 ? 'month' : 'day';
}

/** The stretch that holds a moment. */
export function stretchOfDay(moment: number, unit: TimeUnit): Stretch {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (unit) {
    case 'decade': {
      const first = Math.floor(year / 10) * 10;
      return { unit, from: startOf(first, 0), to: startOf(first + 10, 0) };
    }
    case 'year':
      return { unit, from: startOf(year, 0), to: startOf(year + 1, 0) };
    case 'month':
      return { unit, from: startOf(year, month), to: startOf(year, month + 1) };
    case 'day': {
      const from = Math.floor(moment / DAY) * DAY;
      return { unit, from, to: from + DAY };
    }
  }
}

/** Not by `Date.UTC`, which takes years below 100 for those of the twentieth century. */
function startOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/** What a link to a stretch shows of time. */
export function spanOfStretch({ from, to }: Stretch): TimeSpan {
  // Of one day there is no span: the next is shown with it.
  return { from: isoDay(from), to: isoDay(Math.max(to - DAY, from + DAY)) };
}
