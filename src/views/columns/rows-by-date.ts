import { END_OF_TIME } from '../../edition/end-of-time.ts';
import type { ContextEvent, Edition, Letter, LetterDate } from '../../edition/model.ts';
import { heldDate } from '../dating.ts';
import type { Dating } from '../view-state.ts';
import { sendersOf } from './correspondents.ts';
import { letterFacts } from './letter-facts.ts';
import { partyOf } from './row.ts';
import type { EventRow, RowPlan } from './row.ts';
import { datesThatHold, shownDates } from './shown-date.ts';

const YEAR = 366 * 86_400_000;

type Dated = { readonly place: number; readonly row: RowPlan | EventRow };

/** Letters and events in time order, by the date that holds; what has no date comes last. */
export function rowsByDate(edition: Edition, dating: Dating): readonly (RowPlan | EventRow)[] {
  const rows: Dated[] = [
    ...edition.letters.map((letter) => ({
      place: placeInTime(heldDate(edition, letter, dating)?.value),
      row: letterPlan(edition, letter, dating),
    })),
    ...edition.events.map((event) => ({ place: placeInTime(event.dates[0]?.value), row: eventRow(edition, event) })),
  ];
  return rows.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}

/** By its first day; but what leaves more than a year open, or has no beginning, by its end: it is not later than that. */
function placeInTime(date: LetterDate | undefined): number {
  if (!date) return Number.MAX_VALUE;
  return lastIfVague(date) ?? date.first;
}

function lastIfVague(date: LetterDate | undefined): number | undefined {
  return date && date.last - date.first > YEAR && date.last < END_OF_TIME ? date.last : undefined;
}

/** The row of one letter. */
export function letterPlan(edition: Edition, letter: Letter, dating: Dating): RowPlan {
  const ofAParty = partyOf(edition, letter) !== undefined;
  const held = heldDate(edition, letter, dating);
  return {
    head: {
      id: letter.id,
      title: letter.title,
      summary: letter.summary,
      links: [],
      notes: letter.notes,
      facts: letterFacts(edition, letter),
    },
    detail: () => ({
      type: 'dates',
      dates: held ? datesThatHold(edition, held, letter.dates) : [],
      until: lastIfVague(held?.value),
    }),
    passages: letter.passages.map((passage) => ({ passage, home: true })),
    mentions: letter.type === 'mentioned' ? [letter] : [],
    silence: () => (ofAParty ? { type: 'written-by', senders: sendersOf(edition, letter) } : undefined),
  };
}

function eventRow(edition: Edition, event: ContextEvent): EventRow {
  const { id, title, dates } = event;
  return {
    type: 'event',
    id,
    title,
    dates: shownDates(edition, dates),
    until: lastIfVague(dates[0]?.value),
    event,
  };
}
