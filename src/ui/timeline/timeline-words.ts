import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import type { ShownInterval } from '../../views/interval.ts';
import { labelOf } from '../../views/source-names.ts';
import { isMark } from '../../views/timeline/entry.ts';
import type { Entry, Mark } from '../../views/timeline/entry.ts';
import type { Lane } from '../../views/timeline/timeline.ts';
import type { MarkDate } from '../../views/timeline/mark-date.ts';
import type { Apart, ReplyInterval } from '../../views/timeline/reply-intervals.ts';
import type { Dating } from '../../views/view-state.ts';
import type { Stretch } from '../../views/timeline/time-unit.ts';
import { locale } from '../language/language.ts';
import { daysInWords, gregorianDays } from '../wording/dates.ts';
import { eraAt, yearInWords } from '../wording/eras.ts';
import { othersName } from '../letters/side-name.ts';
import { addresseeWords, neitherSide, senderWords } from '../wording/letter-words.ts';
import { byAllWords } from '../wording/link-words.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';
import { inSequence, withColon } from '../wording/punctuation.ts';

export function laneName(lane: Lane): string {
  switch (lane.type) {
    case 'party':
      return lane.party.name;
    case 'neither':
      return neitherSide();
    case 'others':
      return othersName();
    case 'context':
      return msg('Events');
  }
}

/** A decade, year, month or day. */
export function stretchWords({ unit, from, to }: Stretch): string {
  if (unit === 'year') return yearAt(from);
  if (unit === 'decade') return `${yearAt(from)}–${yearAt(to - 1)}`;
  const parts = { year: 'numeric', month: 'long', ...(unit === 'day' ? { day: 'numeric' as const } : {}) } as const;
  return new Intl.DateTimeFormat(locale(), { ...parts, ...eraAt(from), calendar: 'gregory', timeZone: 'UTC' }).format(
    from,
  );
}

/** A date in its source's words, or in days where it is made of several, and who gives it. */
export function dateWords(date: MarkDate): string {
  return `${date.text || daysInWords(date.value)} ${givenBy(date)}`.trimEnd();
}

/** Who gives a date; empty where that need not be said. */
export function givenBy({ sigils }: MarkDate): string {
  const names = listed(sigils.filter((sigil) => sigil !== ''));
  return names && `(${names})`;
}

/** The date that holds, and those that rule it out, as their sources word them; or that there is none. */
export function datesWords(entry: Entry): string {
  if (!isMark(entry)) return msg('undated');
  return listed([entry.held, ...entry.others].map(dateWords), 'disjunction');
}

/** The days of the date that holds, where its words do not say them: a source can write "four months later". */
export function daysNotSaid({ held: { text = '', value } }: Mark): string {
  const days = gregorianDays(value);
  return days.endsWith(text) ? '' : days;
}

/** A mark in full, for those who do not see its shape. */
export function markName(mark: Mark, form: Edition['form']): string {
  const { type, title } = mark;
  const days = daysNotSaid(mark);
  const dates = days ? `${withColon(datesWords(mark))} ${days}` : datesWords(mark);
  if (type === 'event') return msg(str`Event: ${title}, ${dates}`);
  if (type === 'quoted') return msg(str`Letter: ${title}, ${dates}`);
  return form === 'transcribed'
    ? msg(str`Letter whose text is not here: ${title}, ${dates}`)
    : msg(str`Letter known only by mention: ${title}, ${dates}`);
}

/** Who wrote to whom; empty for an event. */
export function betweenWords({ between }: Entry): string {
  if (!between) return '';
  return inSequence([senderWords(between.senders), addresseeWords(between.addressees)]);
}

/** The days between a claim and its reply by the dates shown: "at least 34, at most 63 days". */
export function shownDaysWords({ least, most }: ShownInterval): string {
  const days = counted(most, 'days');
  return least === most
    ? days
    : msg(str`at least ${inDigits(least)}, at most ${days}`, { desc: 'an interval: at least 3, at most 63 days' });
}

/** The same, and by all sources' dates: "at least 34, at most 63 days (3 to 63 days by all sources’ dates)". */
export function daysWords(interval: ShownInterval): string {
  return shownDaysWords(interval) + byAllWords(interval);
}

/** The time between two letters, or why it is not told. */
export function apartWords(apart: Apart): string {
  switch (apart.type) {
    case 'told':
      return daysWords(apart.days);
    case 'undated':
      return msg('Not known: one of the letters is undated');
    case 'open':
      return msg('Not known: a date has no first or no last day');
    case 'unordered':
      return msg('Not known: by their dates the reply can be the earlier');
  }
}

/** An interval in full, for those who do not see its line. */
export function intervalName({ letters }: Edition, { claim, reply, apart, exchanges }: ReplyInterval): string {
  const titleOf = (id: string) => letters.find((letter) => letter.id === id)?.title ?? id;
  const about = listed(exchanges.map(({ title }) => title));
  return msg(str`From “${titleOf(claim)}” to “${titleOf(reply)}”: ${apartWords(apart)}. Exchanges: ${about}`);
}

/** The exchanges of an interval, each with its own days where its passages are dated more closely than their letters. */
export function exchangeWords({ title, days }: ReplyInterval['exchanges'][number], { apart }: ReplyInterval): string {
  const closer = days && apart.type === 'told' && (days.least !== apart.days.least || days.most !== apart.days.most);
  return closer ? inSequence([title, daysWords(days)]) : title;
}

/** Whose dates the picture follows, as a sentence. */
export function datingWords(edition: Edition, dating: Dating): string {
  if (dating === 'edition') {
    return msg(
      'Dated as the source of each passage dates it; whole letters, by the date that this edition puts first.',
    );
  }
  if (dating === 'widest') {
    return msg('Dated from the first to the last day that the sources allow, each taken where it is most exact.');
  }
  return msg(str`Dated by ${labelOf(edition, dating)}; letters it does not date, as this edition chooses.`);
}

function yearAt(moment: number): string {
  return yearInWords(new Date(moment).getUTCFullYear());
}
