import { END_OF_TIME } from '../../edition/end-of-time.ts';
import type { LetterDate } from '../../edition/model.ts';
import type { TimeSpan } from '../view-state.ts';

const DAY = 86_400_000;
const NARROWEST = 10 * DAY;
/** What is left free beyond the first and the last date, as a share of the whole. */
const MARGIN = 0.02;

/** A stretch of time in ms since 1970 UTC: from the start of its first day to the end of its last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** All the time that dates name, but for their open ends, with a margin; undefined where there are none. */
export function wholeWindow(dates: readonly LetterDate[]): TimeWindow | undefined {
  const known = dates.flatMap(({ first, last }) => [first, last]).filter((day) => Math.abs(day) < END_OF_TIME);
  if (known.length === 0) return undefined;
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b)) + DAY;
  const days = Math.ceil(Math.max((NARROWEST - (last - first)) / 2, MARGIN * (last - first)) / DAY);
  return { from: first - days * DAY, to: last + days * DAY };
}

/** The window of a span, which never leaves the whole. */
export function windowOf(span: TimeSpan | undefined, whole: TimeWindow): TimeWindow {
  if (!span) return whole;
  const from = Date.parse(span.from);
  return within(from, Date.parse(span.to) + DAY - from, whole);
}

/** The first and the last day that a window shows, as starts of days: to the nearest, since it can begin within one. */
export function daysIn({ from, to }: TimeWindow): Pick<LetterDate, 'first' | 'last'> {
  return { first: Math.round(from / DAY) * DAY, last: Math.round(to / DAY) * DAY - DAY };
}

/** The days that a window shows, for the address; undefined where it shows the whole. */
export function spanOf(window: TimeWindow, whole: TimeWindow): TimeSpan | undefined {
  const { first, last } = daysIn(window);
  if (first <= whole.from && last + DAY >= whole.to) return undefined;
  return { from: isoDay(first), to: isoDay(last) };
}

/** The window moved in time by so many ms, as far as the whole goes. */
export function moved(window: TimeWindow, by: number, whole: TimeWindow): TimeWindow {
  return within(window.from + by, window.to - window.from, whole);
}

/** The window with its length times `factor`, so that the moment `around` stays where it is on the screen. */
export function zoomed({ from, to }: TimeWindow, factor: number, around: number, whole: TimeWindow): TimeWindow {
  const length = clamped((to - from) * factor, NARROWEST, whole.to - whole.from);
  const share = (around - from) / (to - from);
  return within(around - share * length, length, whole);
}

/** The window between two moments, no shorter than the narrowest and inside the whole. */
export function within(from: number, length: number, whole: TimeWindow): TimeWindow {
  const shown = clamped(length, NARROWEST, whole.to - whole.from);
  const start = clamped(from, whole.from, whole.to - shown);
  return { from: start, to: start + shown };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A day as addresses have it. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
