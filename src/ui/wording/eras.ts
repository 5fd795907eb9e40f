import { locale } from '../language/language.ts';
import { OF_DAYS, YEAR_1 } from './dates.ts';
import { perLanguage } from './per-language.ts';

const beforeChrist = perLanguage(() => new Intl.DateTimeFormat(locale(), { ...OF_DAYS, era: 'short' }));

/** A year as it is named, from its number in astronomers' count, which has a year 0: 1801, and “45 BC” for −44. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : beforeChrist().format(new Date(0).setUTCFullYear(year));
}

/** The era of a day that is told, where one must be: before Christ. */
export function eraAt(day: number): { readonly era?: 'short' } {
  return day < YEAR_1 ? { era: 'short' } : {};
}
