import type { LetterDate } from './model.ts';

const FORM = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A year, month or day of the Gregorian calendar, also before it was in use: YYYY, YYYY-MM or YYYY-MM-DD. Undefined where the text has another
 * form; `none` where the calendar has no such day. Worked out here, since a parser of all EDTF takes a hundred times as long.
 */
export function calendarDate(written: string): LetterDate | 'none' | undefined {
  const [, year, month, day] = FORM.exec(written) ?? [];
  if (year === undefined) return undefined;
  if (year === '-0000') return 'none';
  const first = midnight(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  );
  const start = new Date(first);
  if (month !== undefined && start.getUTCMonth() !== Number(month) - 1) return 'none';
  if (day !== undefined && start.getUTCDate() !== Number(day)) return 'none';
  if (day !== undefined) return { edtf: written, first, last: first };
  // The day 0 of a month is the last of the month before.
  const last = midnight(Number(year), month === undefined ? 12 : Number(month), 0);
  return { edtf: written, first, last };
}

/** `Date.UTC` takes the years 0 to 99 for those after 1900. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
