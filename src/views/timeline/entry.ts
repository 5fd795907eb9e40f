import type { Assertion, ContextEvent, Edition, Letter, LetterDate } from '../../edition/model.ts';
import { addresseesOf, sendersOf } from '../columns/correspondents.ts';
import type { Correspondents } from '../columns/correspondents.ts';
import { heldDate } from '../dating.ts';
import type { HeldDate } from '../dating.ts';
import { sigilOf } from '../source-names.ts';
import type { Dating } from '../view-state.ts';
import { grouped } from './grouped.ts';
import { markDate, otherDates } from './mark-date.ts';
import type { MarkDate } from './mark-date.ts';

/** What a source says of a date, in its own words, each once. */
export interface GivenDates {
  readonly sigil: string;
  readonly texts: readonly string[];
}

/** A letter or event of the timeline. */
export interface Entry {
  readonly id: string;
  readonly type: 'quoted' | 'mentioned' | 'event';
  readonly title: string;
  /** Every date that is given for it, source by source. */
  readonly given: readonly GivenDates[];
  /** Who wrote to whom; undefined for an event. */
  readonly between: { readonly senders: Correspondents; readonly addressees: Correspondents } | undefined;
}

/** An entry that has a place in time: by the date that holds, and fainter by those that rule it out. */
export interface Mark extends Entry {
  readonly held: MarkDate;
  readonly others: readonly MarkDate[];
  /** Its label says whose date it has: sources differ, or the reader has chosen whose dates hold. */
  readonly signed: boolean;
}

/** Whether an entry has a place in time. */
export function isMark(entry: Entry): entry is Mark {
  return 'held' in entry;
}

/** A letter as the timeline shows it: a mark, or an entry alone where nothing dates it. */
export function letterEntry(edition: Edition, letter: Letter, dating: Dating): Entry | Mark {
  const { id, type, title, dates } = letter;
  const between = { senders: sendersOf(edition, letter), addressees: addresseesOf(edition, letter) };
  const entry = { id, type, title, given: givenDates(edition, dates), between };
  return marked(edition, entry, heldDate(edition, letter, dating), dates, dating !== 'edition');
}

/** An event, by the first of its dates. */
export function eventEntry(edition: Edition, { id, title, dates }: ContextEvent): Entry | Mark {
  const entry = { id, type: 'event' as const, title, given: givenDates(edition, dates), between: undefined };
  const [date] = dates;
  return marked(edition, entry, date && { value: date.value, given: [date] }, dates);
}

function marked(
  edition: Edition,
  entry: Entry,
  held: HeldDate | undefined,
  dates: readonly Assertion<LetterDate>[],
  chosen = false,
): Entry | Mark {
  if (!held) return entry;
  const others = otherDates(edition, held, dates);
  return { ...entry, held: markDate(edition, held), others, signed: chosen || others.length > 0 };
}

function givenDates(edition: Edition, dates: readonly Assertion<LetterDate>[]): readonly GivenDates[] {
  return grouped(dates, ({ source }) => source).map(([source, own]) => ({
    sigil: sigilOf(edition, source),
    texts: [...new Set(own.map(({ asGiven }) => asGiven))],
  }));
}
