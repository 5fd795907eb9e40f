import { byId } from '../../edition/by-id.ts';
import type { Edition, Party, PartyId } from '../../edition/model.ts';
import { partyOf } from '../columns/row.ts';
import { rowsByDate } from '../columns/rows-by-date.ts';
import type { ViewState } from '../view-state.ts';
import { eventEntry, isMark, letterEntry } from './entry.ts';
import type { Entry, Mark } from './entry.ts';
import { replyIntervals } from './reply-intervals.ts';
import type { ReplyInterval } from './reply-intervals.ts';
import type { Crowd, TimeBar } from './time-unit.ts';
import { wholeWindow } from './time-window.ts';
import type { TimeWindow } from './time-window.ts';

/** A party's letters, the letters of neither side, or what happened around them; marks in time order. */
export type Lane = Crowded &
  (
    | { readonly type: 'party'; readonly party: Party; readonly marks: readonly Mark[] }
    | { readonly type: 'neither' | 'others' | 'context'; readonly marks: readonly Mark[] }
  );

/** Of a large edition, of which only the time in view is worked out. */
interface Crowded {
  /** In place of marks, where those would be too many. */
  readonly bars?: readonly TimeBar[];
  /** How many letters lie wholly before and after the time in view. */
  readonly earlier?: number;
  readonly later?: number;
}

/** An edition in time, without any measure of the screen. */
export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly intervals: readonly ReplyInterval[];
  /** Every letter and event in time order, as the columns have it; what nothing dates comes last. */
  readonly entries: readonly Entry[];
  /** All the time that any date names, with a margin; undefined where nothing is dated. */
  readonly whole: TimeWindow | undefined;
  /** Set where an edition is large: what is worked out of it. */
  readonly crowd?: Crowd;
}

/**
 * The letters and events in their lanes, dated as the reader has it. Each party has a lane, those with a column first and in
 * the reader's order; letters of neither side and events have one where there are any.
 */
export function timeline(edition: Edition, { dating, columns }: Pick<ViewState, 'dating' | 'columns'>): Timeline {
  const { letters, events, parties } = edition;
  const order = new Map(rowsByDate(edition, dating).map((row, place) => ['head' in row ? row.head.id : row.id, place]));
  const placeOf = ({ id }: Entry) => order.get(id) ?? order.size;
  const inTime = (entries: readonly Entry[]) => entries.toSorted((a, b) => placeOf(a) - placeOf(b));
  const written = letters.map((letter) => ({
    party: partyOf(edition, letter),
    entry: letterEntry(edition, letter, dating),
  }));
  const happened = events.map((event) => eventEntry(edition, event));
  const writtenBy = (party: PartyId | undefined) =>
    inTime(written.filter((item) => item.party === party).map(({ entry }) => entry)).filter(isMark);
  const ofParties = inOrder(parties, columns).map((party): Lane => ({
    type: 'party',
    party,
    marks: writtenBy(party.id),
  }));
  const across: readonly Lane[] = [
    { type: 'neither', marks: writtenBy(undefined) },
    { type: 'context', marks: inTime(happened).filter(isMark) },
  ];
  return {
    lanes: [...ofParties, ...across.filter(({ marks }) => marks.length > 0)],
    intervals: replyIntervals(edition, dating),
    entries: inTime([...written.map(({ entry }) => entry), ...happened]),
    whole: wholeWindow([...letters, ...events].flatMap(({ dates }) => dates.map(({ value }) => value))),
  };
}

function inOrder(parties: readonly Party[], columns: ViewState['columns']): readonly Party[] {
  const chosen = columns.flatMap((id) => byId(parties, id) ?? []);
  return [...chosen, ...parties.filter((party) => !chosen.includes(party))];
}
