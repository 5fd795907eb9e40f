import type { Ends, ReplyInterval, Told } from '../../views/timeline/reply-intervals.ts';
import { fitsInside, labelAt, needsBefore } from './label-plan.ts';
import type { Extent, PlannedLabel, Sizes } from './label-plan.ts';
import { pack } from './packing.ts';
import { daysWords, shownDaysWords } from './timeline-words.ts';

const NOON = 43_200_000;

/** A time between a claim and its reply along the axis of time; noon stands for a day. */
export interface PlannedTime {
  /** What is sure: from the last day of the claim to the first of the reply. */
  readonly least: readonly [start: number, end: number];
  /** What is possible: from the first day of the claim to the last of the reply. */
  readonly most: readonly [start: number, end: number];
}

/** An interval by the dates shown. */
export interface PlannedInterval extends PlannedTime {
  readonly interval: ReplyInterval;
  /** By the dates of all sources, where they allow more. */
  readonly byAll: PlannedTime | undefined;
  /** What its lines take along the axis of time. */
  readonly line: Extent;
  readonly y: number;
  /** Where the words stand down the picture: level with the line, or over one that is long. */
  readonly wordsY: number;
  readonly label: PlannedLabel;
}

/** The intervals that can be told, on rows from `top` down. */
export function planIntervals(intervals: readonly ReplyInterval[], top: number, sizes: Sizes) {
  const drafts = intervals.flatMap((interval) => {
    const { apart } = interval;
    return apart.type === 'told' ? { interval, ...along(apart, sizes) } : [];
  });
  const blocks = drafts.map(({ line, label }) => ({
    start: Math.min(line.start, label.start),
    end: Math.max(line.end, label.end),
    bare: line,
    rows: 1,
  }));
  const { rows, places } = pack(blocks);
  const height = 1.5 * sizes.row;
  const rowOf = (index: number) => {
    const block = blocks[index];
    return (block && places.get(block)?.row) ?? 0;
  };
  return {
    height: rows * height,
    intervals: drafts.map((planned, index): PlannedInterval => {
      const y = top + (rowOf(index) + 1) * height - sizes.row / 2;
      return { ...planned, y, wordsY: planned.label.side === 'inside' ? y - sizes.row / 2 : y };
    }),
  };
}

function along({ from, to, days, byAll }: Told, sizes: Sizes) {
  const time = timeBetween({ from, to }, sizes);
  const all = byAll && timeBetween(byAll, sizes);
  const remark = sizes.wide ? daysWords(days) : shownDaysWords(days);
  const words = { title: '', remark, brief: '', width: sizes.ruler.width(remark, 600) };
  const line = {
    start: Math.min(time.most[0], all?.most[0] ?? Infinity),
    end: Math.max(time.most[1], all?.most[1] ?? -Infinity),
  };
  const side = needsBefore(words, line, sizes.scale) ? 'before' : 'after';
  return { ...time, byAll: all, line, label: labelAt(words, fitsInside(words, line) ? 'inside' : side, line) };
}

function timeBetween({ from, to }: Ends, { scale }: Sizes): PlannedTime {
  const at = (day: number) => scale(day + NOON);
  return { least: [at(from.last), at(to.first)], most: [at(from.first), at(to.last)] };
}
