import { locale } from '../language/language.ts';
import { dayWords } from '../paper/paper-words.ts';
import { perLanguage } from './per-language.ts';
import { inSequence } from './punctuation.ts';

const time = perLanguage(() => new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }));
const relative = perLanguage(() => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }));

/** A moment as the reader's clock has it: "25 November 2026, 12:04". */
export function momentWords(moment: Date): string {
  return inSequence([dayWords(moment), time().format(moment)]);
}

/** How many midnights ago a moment was, where the reader is: "today", "yesterday", "3 days ago". */
export function daysAgoWords(moment: Date, now: Date): string {
  return relative().format(Math.round((dayOf(moment) - dayOf(now)) / 86_400_000), 'day');
}

/** The day of a moment where the reader is, as a time that no change of the clocks makes longer or shorter. */
function dayOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
