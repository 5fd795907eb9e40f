import { END_OF_TIME } from '../../edition/end-of-time.ts';
import { msg, str } from '@lit/localize';
import type { LetterDate } from '../../edition/model.ts';
import { language, locale } from '../language/language.ts';
import { perLanguage } from './per-language.ts';

export const OF_DAYS = { calendar: 'gregory', year: 'numeric', timeZone: 'UTC' } as const;

const DAY = { day: 'numeric', month: 'long' } as const;
const ERA = { era: 'short' } as const;

const formats = {
  gregory: formatOf(DAY),
  dayBeforeChrist: formatOf({ ...DAY, ...ERA }),
  'islamic-umalqura': formatOf({ ...DAY, calendar: 'islamic-umalqura' }),
  month: formatOf({ month: 'long' }),
  year: formatOf({}),
  monthBeforeChrist: formatOf({ month: 'long', ...ERA }),
  yearBeforeChrist: formatOf(ERA),
};

/** Where years begin that are named without an era. */
export const YEAR_1 = Date.parse('0001-01-01');

type Calendar = 'gregory' | 'islamic-umalqura';

/** A day of the Gregorian calendar, from ms since 1970 UTC: "3 October 2012". */
export function gregorian(day: number): string {
  return days(day, day, 'gregory');
}

/** The days a date can mean, in the Gregorian calendar: one day, a range, or one that is open at an end. */
export function gregorianDays(date: LetterDate): string {
  return daysIn(date, 'gregory');
}

/**
 * The same days in the Hijri calendar, as `islamic-umalqura` counts. The calendar of Umm al-Qura is computed, months begin by
 * sight: each day is ± 1 day, which is said beside it.
 */
export function hijriDays(date: LetterDate): string {
  return daysIn(date, 'islamic-umalqura');
}

/** A date that its source gives without words: a whole year or month by its name, else its days. */
export function daysInWords(date: LetterDate): string {
  const [, month] = /^-?\d{4}(-\d{2})?$/.exec(date.edtf) ?? [undefined, 'day'];
  if (month === 'day') return gregorianDays(date);
  const unit = month === undefined ? 'year' : 'month';
  return formats[date.first < YEAR_1 ? (`${unit}BeforeChrist` as const) : unit]().format(date.first);
}

function daysIn({ first, last }: LetterDate, calendar: Calendar): string {
  const open = { first: first <= -END_OF_TIME, last: last >= END_OF_TIME };
  if (open.first && open.last) return msg('any day', { desc: 'a date with neither beginning nor end' });
  if (open.first) return msg(str`until ${days(last, last, calendar)}`, { desc: 'a date with no beginning' });
  if (open.last) return msg(str`from ${days(first, first, calendar)}`, { desc: 'a date with no end' });
  return days(first, last, calendar);
}

function days(first: number, last: number, calendar: Calendar): string {
  const format = calendar === 'gregory' && first < YEAR_1 ? 'dayBeforeChrist' : calendar;
  return asPrinted(formats[format]().formatRange(first, last));
}

/** Mends what the data of `Intl` leave loose: days of one month are joined without space, and French has a first. */
function asPrinted(dates: string): string {
  const joined = dates.replace(/^(\d+)\s–\s(?=\d+\s\D)/u, '$1–').replaceAll('`', '’');
  return language() === 'fr' ? joined.replaceAll(/\b1(?=[\s–])/g, '1er') : joined;
}

function formatOf(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return perLanguage(() => new Intl.DateTimeFormat(locale(), { ...OF_DAYS, ...options }));
}
