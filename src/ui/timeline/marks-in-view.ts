import type { PlannedDate } from './date-plan.ts';
import { isInView } from './frame.ts';
import type { Frame } from './frame.ts';
import { APART, labelAt } from './label-plan.ts';
import { GAP } from './packing.ts';
import type { PlannedMark } from './picture-plan.ts';

/** What is drawn of a lane's marks, and how many lie wholly before and after what is in view. */
export interface MarksInView {
  readonly marks: readonly PlannedMark[];
  readonly earlier: number;
  readonly later: number;
}

/** The marks with a date in view, and the one with the focus. */
export function marksInView(frame: Frame, all: readonly PlannedMark[], focused: string | undefined): MarksInView {
  const beyond = all.filter((planned) => !datesOf(planned).some((date) => isDateInView(frame, date)));
  const marks = all.filter((planned) => !beyond.includes(planned) || planned.mark.id === focused);
  const earlier = beyond.filter(({ held }) => held.start < frame.offset).length;
  return {
    marks: marks.map((planned) => labelled(frame, planned, all)),
    earlier,
    later: beyond.length - earlier,
  };
}

function datesOf({ held, others }: PlannedMark): readonly [PlannedDate, ...PlannedDate[]] {
  return [held, ...others];
}

function isDateInView(frame: Frame, { start, end, label }: PlannedDate): boolean {
  return isInView(frame, Math.min(start, label?.start ?? start), Math.max(end, label?.end ?? end));
}

/** A mark whose labels are cut where the view ends has them before it if there is more room in its rows. */
function labelled(frame: Frame, planned: PlannedMark, all: readonly PlannedMark[]): PlannedMark {
  const shown = datesOf(planned).filter((date) => isInView(frame, date.start, date.end));
  const after = shown.flatMap(({ start, label }) => (label?.side === 'after' ? { start, label } : []));
  const from = freeFrom(frame, planned, all);
  const lack = Math.max(...after.map(({ label }) => label.end - frame.offset - frame.width));
  const lackBefore = Math.max(...after.map(({ start, label }) => from - (start - APART - (label.end - label.start))));
  if (lack <= Math.max(lackBefore, 0)) return planned;
  return { ...planned, held: turned(planned.held, from), others: planned.others.map((date) => turned(date, from)) };
}

/** Where what stands earlier in the rows of a mark ends. */
function freeFrom({ offset }: Frame, { mark, start, top, bottom }: PlannedMark, all: readonly PlannedMark[]): number {
  const beside = all.filter(
    (other) => other.mark !== mark && other.top < bottom && top < other.bottom && other.start < start,
  );
  return beside.reduce((last, { end }) => Math.max(last, end + GAP), offset);
}

/** A date with its label before it, no longer than the row is free. */
function turned(date: PlannedDate, from: number): PlannedDate {
  const { label } = date;
  if (label?.side !== 'after') return date;
  const before = labelAt({ ...label, width: label.end - label.start }, 'before', date);
  return { ...date, label: { ...before, start: Math.max(before.start, from) } };
}
