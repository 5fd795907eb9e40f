import type { ContextEvent, Edition, Letter } from '../edition/model.ts';
import { letterFacts } from './letter-facts.ts';
import { datesInWords, senderInWords, shownDates } from './passage-head.ts';
import { partyOf } from './row.ts';
import type { EventRow, RowPlan } from './row.ts';

type Dated = { readonly first: number; readonly row: RowPlan | EventRow };

/** Letters and events in time order, by the first day that the date shown can mean; what has no date comes last. */
export function rowsByDate(edition: Edition): readonly (RowPlan | EventRow)[] {
  const rows: Dated[] = [
    ...edition.letters.map((letter) => ({ first: firstDay(letter), row: letterPlan(edition, letter) })),
    ...edition.events.map((event) => ({ first: firstDay(event), row: eventRow(edition, event) })),
  ];
  return rows.toSorted((a, b) => a.first - b.first).map(({ row }) => row);
}

/** What only has an end is set by its end. */
function firstDay({ dates }: Letter | ContextEvent): number {
  const [date] = dates;
  if (!date) return Number.MAX_VALUE;
  return date.value.first > -8.64e15 ? date.value.first : date.value.last;
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
