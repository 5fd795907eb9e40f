import type { ContextEvent, Edition, Letter } from '../../edition/model.ts';
import { letterFacts } from './letter-facts.ts';
import { datesInWords, senderInWords, shownDates } from './passage-head.ts';
import { partyOf } from './row.ts';
import type { EventRow, RowPlan } from './row.ts';

const YEAR = 366 * 86_400_000;
const END_OF_TIME = 8.64e15;

type Dated = { readonly place: number; readonly row: RowPlan | EventRow };

/** Letters and events in time order, by the date shown; what has no date comes last. */
export function rowsByDate(edition: Edition): readonly (RowPlan | EventRow)[] {
  const rows: Dated[] = [
    ...edition.letters.map((letter) => ({ place: placeInTime(letter), row: letterPlan(edition, letter) })),
    ...edition.events.map((event) => ({ place: placeInTime(event), row: eventRow(edition, event) })),
  ];
  return rows.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}

/** By its first day; but what leaves more than a year open, or has no beginning, by its end: it is not later than that. */
function placeInTime({ dates }: Letter | ContextEvent): number {
  const [date] = dates;
  if (!date) return Number.MAX_VALUE;
  const { first, last } = date.value;
  return last - first > YEAR && last < END_OF_TIME ? last : first;
}

function letterPlan(edition: Edition, letter: Letter): RowPlan {
  const ofAParty = partyOf(edition, letter) !== undefined;
  return {
    head: {
      id: letter.id,
      title: letter.title,
      detail: datesInWords(edition, letter) || 'undated',
      summary: letter.summary,
      links: [],
      notes: letter.notes,
      facts: letterFacts(edition, letter),
    },
    passages: letter.passages.map((passage) => ({ passage, home: true })),
    mentions: letter.type === 'mentioned' ? [letter] : [],
    silence: () => (ofAParty ? `Written by ${senderInWords(edition, letter)}.` : undefined),
  };
}

function eventRow(edition: Edition, event: ContextEvent): EventRow {
  return { type: 'event', id: event.id, title: event.title, dates: shownDates(edition, event.dates), event };
}
