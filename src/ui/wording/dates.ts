import { msg, str } from '@lit/localize';
import type { LetterDate } from '../../edition/model.ts';
import { language } from '../language/language.ts';

const END_OF_TIME = 8.64e15;
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/** A day of the Gregorian calendar, from ms since 1970 UTC: "3 October 2012". */
export function gregorian(day: number): string {
  return new Intl.DateTimeFormat(regional(), { ...DAY, calendar: 'gregory' }).format(day);
}

/** The days a date can mean, in the Gregorian calendar: one day, a range, or one that is open at an end. */
export function gregorianDays({ first, last }: LetterDate): string {
  if (first <= -END_OF_TIME) return msg(str`until ${gregorian(last)}`, { desc: 'a date with no beginning' });
  if (last >= END_OF_TIME) return msg(str`from ${gregorian(first)}`, { desc: 'a date with no end' });
  return new Intl.DateTimeFormat(regional(), { ...DAY, calendar: 'gregory' }).formatRange(first, last);
}

/**
 * The same days in the Hijri calendar, as `islamic-umalqura` counts; undefined for an open date. The calendar of Umm al-Qura is
 * computed, months begin by sight: each day is ± 1 day, which is said beside it.
 */
export function hijriDays({ first, last }: LetterDate): string | undefined {
  if (first <= -END_OF_TIME || last >= END_OF_TIME) return undefined;
  const format = new Intl.DateTimeFormat(regional(), { ...DAY, calendar: 'islamic-umalqura' });
  return first === last ? format.format(first) : format.formatRange(first, last);
}

/** English dates go day, month, year, as the edition's sources write them. */
function regional(): string {
  return language() === 'en' ? 'en-GB' : language();
}
