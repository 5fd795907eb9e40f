import type { Apart, ReplyInterval } from '../../views/timeline/reply-intervals.ts';
import { fitsInside, labelAt, needsBefore } from './label-plan.ts';
import type { PlannedLabel, Sizes } from './label-plan.ts';
import { pack } from './packing.ts';
import { daysWords } from './timeline-words.ts';

const NOON = 43_200_000;

/** The time between a claim and its reply along the axis of time; noon stands for a day. */
export interface PlannedInterval {
  readonly interval: ReplyInterval;
  /** What is sure: from the last day of the claim to the first of the reply. */
  readonly least: readonly [start: number, end: number];
  /** What is possible: from the first day of the claim to the last of the reply. */
  readonly most: readonly [start: number, end: number];
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
  const blocks = drafts.map(({ most, label }) => ({
    start: Math.min(most[0], label.start),
    end: Math.max(most[1], label.end),
    bare: { start: most[0], end: most[1] },
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

function along({ from, to, days }: Extract<Apart, { readonly type: 'told' }>, sizes: Sizes) {
  const at = (day: number) => sizes.scale(day + NOON);
  const least = [at(from.last), at(to.first)] as const;
  const most = [at(from.first), at(to.last)] as const;
  const remark = daysWords(days);
  const words = { title: '', remark, width: sizes.ruler.width(remark, 600) };
  const line = { start: most[0], end: most[1] };
  const side = needsBefore(words, line, sizes.scale) ? 'before' : 'after';
  return { least, most, label: labelAt(words, fitsInside(words, line) ? 'inside' : side, line) };
}
