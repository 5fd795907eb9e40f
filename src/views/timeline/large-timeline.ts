import { coreOf } from '../../edition/shards/core.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { END_OF_TIME } from '../../edition/end-of-time.ts';
import type { Edition, Letter, Party, PartyId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { partyOf } from '../columns/row.ts';
import { shownParties } from '../columns/shown-parties.ts';
import { heldDate } from '../dating.ts';
import type { ViewState } from '../view-state.ts';
import { eventEntry, isMark, letterEntry } from './entry.ts';
import { stretchOfDay, unitFor } from './time-unit.ts';
import type { TimeBar, TimeUnit } from './time-unit.ts';
import { wholeWindow } from './time-window.ts';
import type { TimeWindow } from './time-window.ts';
import type { Lane, Timeline } from './timeline.ts';

/** So many letters of a lane can be told apart; of more, it is shown how many there are of each stretch of time. */
const MOST = 150;

/** A letter on the axis of time: the day it stands at, which is the first that its date allows, and the last. */
interface Placed {
  readonly letter: Letter;
  readonly party: PartyId | undefined;
  readonly first: number;
  readonly last: number;
}

/** Whether letters are too many to draw each at once. Of quoted letters each is drawn. */
export function isLarge({ form, letters }: Edition): boolean {
  return form === 'transcribed' && letters.length > MOST;
}

/** All the time that the dates of a large edition name. */
export const wholeOf = oncePerCore(({ letters, events }): TimeWindow | undefined =>
  wholeWindow([...letters, ...events].flatMap(({ dates }) => dates.map(({ value }) => value))),
);

/** The part of time that a window shows, of the parties that have a column, and of all others together. */
export function largeTimeline(edition: Edition, view: ViewState, window: TimeWindow): Timeline {
  const placed = placedFor(coreOf(edition))(edition, view.dating);
  const parties = shownParties(edition, view);
  const single = sorted(placed, parties, window, ({ last }) => last < window.from);
  const unit = single.some(({ inView }) => inView.length > MOST) ? unitFor(window) : undefined;
  const lanes = unit ? sortedByUnit(placed, parties, window, unit) : single;
  const drawn = lanes.map(({ party, inView, earlier, later }): Lane => ({
    ...(party ? { type: 'party', party } : { type: 'others' }),
    marks: unit ? [] : inView.map(({ letter }) => letterEntry(edition, letter, view.dating)).filter(isMark),
    ...(unit ? { bars: barsOf(inView, unit) } : {}),
    earlier,
    later,
  }));
  const events = edition.events.map((event) => eventEntry(edition, event)).filter(isMark);
  const context: readonly Lane[] = events.length > 0 ? [{ type: 'context', marks: events }] : [];
  const marks = drawn.flatMap((lane) => lane.marks);
  return {
    lanes: [...drawn, ...context],
    intervals: [],
    entries: [...marks, ...events].toSorted((a, b) => a.held.value.first - b.held.value.first),
    whole: wholeOf(edition),
    crowd: { unit, undated: edition.letters.length - placed.length },
  };
}

const placedFor = oncePer((_core: object) => {
  const known = new Map<string, readonly Placed[]>();
  return (edition: Edition, dating: ViewState['dating']): readonly Placed[] => {
    const placed = known.get(dating) ?? place(edition, dating);
    known.set(dating, placed);
    return placed;
  };
});

function place(edition: Edition, dating: ViewState['dating']): readonly Placed[] {
  return edition.letters
    .flatMap((letter): readonly Placed[] => {
      const held = heldDate(edition, letter, dating);
      if (!held) return [];
      const { first, last } = held.value;
      const ends = { first: first > -END_OF_TIME ? first : last, last: last < END_OF_TIME ? last : first };
      return Math.abs(ends.first) < END_OF_TIME ? [{ letter, party: partyOf(edition, letter), ...ends }] : [];
    })
    .toSorted((a, b) => a.first - b.first);
}

interface LaneInView {
  /** Undefined for all who have no lane of their own. */
  readonly party: Party | undefined;
  readonly inView: Placed[];
  earlier: number;
  later: number;
}

function sorted(
  placed: readonly Placed[],
  parties: readonly Party[],
  { to }: TimeWindow,
  isEarlier: (letter: Placed) => boolean,
): readonly LaneInView[] {
  const lanes = [...parties, undefined].map((party): LaneInView => ({ party, inView: [], earlier: 0, later: 0 }));
  const laneOf = new Map(lanes.map((lane) => [lane.party?.id, lane]));
  const others = laneOf.get(undefined);
  for (const letter of placed) {
    const lane = laneOf.get(letter.party) ?? others;
    if (!lane) continue;
    if (isEarlier(letter)) lane.earlier += 1;
    else if (letter.first >= to) lane.later += 1;
    else lane.inView.push(letter);
  }
  return lanes.filter(({ party, inView, earlier, later }) => party || inView.length + earlier + later > 0);
}

/** Each bar holds all letters of its stretch, also where the view begins or ends within it. */
function sortedByUnit(
  placed: readonly Placed[],
  parties: readonly Party[],
  window: TimeWindow,
  unit: TimeUnit,
): readonly LaneInView[] {
  const { from } = stretchOfDay(window.from, unit);
  const { to } = stretchOfDay(window.to - 1, unit);
  return sorted(placed, parties, { from, to }, ({ first }) => first < from);
}

/** The letters by the stretch in which the day stands that they begin with, in time order. */
function barsOf(letters: readonly Placed[], unit: TimeUnit): readonly TimeBar[] {
  const bars: { -readonly [Key in keyof TimeBar]: TimeBar[Key] }[] = [];
  for (const { first } of letters) {
    const last = bars.at(-1);
    if (last && first < last.to) last.letters += 1;
    else bars.push({ ...stretchOfDay(first, unit), letters: 1 });
  }
  return bars;
}
