import { msg, str } from '@lit/localize';
import type { Certainty, LinkType } from '../../edition/model.ts';
import type { Interval, ShownInterval } from '../../views/interval.ts';
import type { Standing } from '../../views/view-state.ts';
import { counted, inDigits } from './numbers.ts';

/** What a link says of the reply, or that there is none. */
export function linkWords(type: LinkType | Standing): string {
  const words: Readonly<Record<LinkType | Standing, string>> = {
    answers: msg('Answers'),
    denies: msg('Denies'),
    'counter-charges': msg('Counter-charges'),
    'rules-on': msg('Rules on'),
    unanswered: msg('Unanswered'),
    unprompted: msg('Answers nothing quoted'),
  };
  return words[type];
}

/** How a passage stands in its exchanges, in its head. */
export function standingWords(standing: Standing): string {
  return standing === 'unanswered' ? msg('unanswered') : msg('no claim quoted');
}

export function certaintyWords(certainty: Certainty): string {
  const words: Readonly<Record<Certainty, string>> = {
    high: msg('high certainty'),
    medium: msg('medium certainty'),
    low: msg('low certainty'),
    unknown: msg('unknown certainty'),
  };
  return words[certainty];
}

/** An interval in days: "3 to 63 days", "1 day". */
export function intervalWords({ least, most }: Interval): string {
  const days = counted(most, 'days');
  return least === most ? days : msg(str`${inDigits(least)} to ${days}`, { desc: 'an interval: 3 to 63 days' });
}

/** In brackets, behind an interval: what the dates of all sources make of it, where that is more; else empty. */
export function byAllWords({ byAll }: ShownInterval): string {
  return byAll ? ` (${msg(str`${spanWords(byAll)} by all sources’ dates`)})` : '';
}

/** The days by the dates of all sources, without saying so. */
export function spanWords(byAll: NonNullable<ShownInterval['byAll']>): string {
  return byAll === 'unsure' ? msg('not sure') : intervalWords(byAll);
}
