import type { Mark } from '../../views/timeline/entry.ts';
import type { Lane, Timeline } from '../../views/timeline/timeline.ts';
import { planDates } from './date-plan.ts';
import type { PlannedDate } from './date-plan.ts';
import { planIntervals } from './interval-plan.ts';
import type { PlannedInterval } from './interval-plan.ts';
import type { Sizes } from './label-plan.ts';
import { pack } from './packing.ts';
import type { Block } from './packing.ts';

/** How high the bars of a lane are at the most. */
const BAR_ROWS = 4;

/** A letter or event with all its dates, each on a row of its own. */
export interface PlannedMark {
  readonly mark: Mark;
  readonly held: PlannedDate;
  readonly others: readonly PlannedDate[];
  /** What it takes with its labels, in px: along the axis of time, and down the picture. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlannedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly PlannedMark[];
  /** The intervals that begin or end in this lane and lead to one further down. */
  readonly intervals: readonly PlannedInterval[];
}

/**
 * The lanes in CSS px: down from the top of the picture, and along the axis of time from where the whole begins. No mark or label
 * covers another. It does not depend on what part of time is in view, so that nothing changes its row when that is moved.
 */
export function planPicture({ lanes, intervals }: Timeline, sizes: Sizes): readonly PlannedLane[] {
  const planned: PlannedLane[] = [];
  const laneOf = (id: string) => lanes.findIndex(({ marks }) => marks.some((mark) => mark.id === id));
  for (const [index, lane] of lanes.entries()) {
    const top = planned.at(-1)?.bottom ?? 0;
    const marks = planMarks(lane, top + sizes.title, sizes);
    const here = intervals.filter(({ claim, reply }) => Math.min(laneOf(claim), laneOf(reply)) === index);
    const rows = lane.bars ? BAR_ROWS : marks.rows;
    const end = top + sizes.title + rows * sizes.row;
    const strip = planIntervals(here, end, sizes);
    const bottom = end + strip.height + 0.6 * sizes.row;
    planned.push({ lane, top, bottom, marks: marks.marks, intervals: strip.intervals });
  }
  return planned;
}

function planMarks({ marks }: Lane, top: number, sizes: Sizes) {
  const drafts = marks.map((mark) => {
    const [held, ...others] = planDates(mark, sizes);
    return { mark, held, others, block: blockOf([held, ...others]) };
  });
  const { rows, places } = pack(drafts.map(({ block }) => block));
  const planned = drafts.map(({ mark, held, others, block }): PlannedMark => {
    const { row = 0, labelled = true } = places.get(block) ?? {};
    const first = top + row * sizes.row;
    const onRow = (date: PlannedDate, index: number): PlannedDate => ({
      ...date,
      y: first + (index + 0.5) * sizes.row,
      label: labelled ? date.label : undefined,
    });
    return {
      mark,
      held: onRow(held, 0),
      others: others.map((date, index) => onRow(date, index + 1)),
      ...(labelled ? { start: block.start, end: block.end } : block.bare),
      top: first,
      bottom: first + block.rows * sizes.row,
    };
  });
  return { rows: Math.max(rows, 1), marks: planned };
}

function blockOf(dates: readonly PlannedDate[]): Block {
  const bare = {
    start: dates.reduce((first, { start }) => Math.min(first, start), Infinity),
    end: dates.reduce((last, { end }) => Math.max(last, end), -Infinity),
  };
  const labels = dates.flatMap(({ label }) => label ?? []);
  return {
    start: labels.reduce((first, { start }) => Math.min(first, start), bare.start),
    end: labels.reduce((last, { end }) => Math.max(last, end), bare.end),
    bare,
    rows: dates.length,
  };
}
