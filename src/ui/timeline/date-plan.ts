import type { Mark } from '../../views/timeline/entry.ts';
import type { MarkDate } from '../../views/timeline/mark-date.ts';
import type { TimeScale } from './frame.ts';
import { fitsInside, labelAt, needsBefore, roomFor, weightOf } from './label-plan.ts';
import type { Extent, PlannedLabel, Sizes, Words } from './label-plan.ts';
import { dateWords, givenBy } from './timeline-words.ts';

const DAY = 86_400_000;
/** Half a point's width, and the least of a bar and of one that fades, in px. */
const RADIUS = 5;
const NARROWEST = 5;
const NARROWEST_FADING = 24;

/** A date along the axis of time: a day is a point, all else a bar. */
export interface PlannedDate {
  readonly date: MarkDate;
  readonly shape: 'point' | 'bar';
  readonly start: number;
  readonly end: number;
  /** The middle of its row. */
  readonly y: number;
  readonly label: PlannedLabel | undefined;
}

/**
 * The dates of a mark along the axis of time: first the one that holds, then the others, the nearest first, so that the lines
 * between them cross no label. All labels stand on the same side; inside a bar only the title does.
 */
export function planDates(mark: Mark, sizes: Sizes): readonly [PlannedDate, ...PlannedDate[]] {
  const place = extent(mark.held, sizes.scale);
  const held = { ...place, words: wordsOf(mark, place, sizes) };
  const others = nearestFirst(mark).map((date) => {
    const remark = dateWords(date);
    return { ...extent(date, sizes.scale), words: { title: '', remark, brief: '', width: sizes.ruler.width(remark) } };
  });
  const before = [held, ...others].some((date) => needsBefore(date.words, date, sizes.scale));
  const side = before ? 'before' : 'after';
  const inside = fitsInside(held.words, held);
  return [
    { ...held, y: 0, label: labelAt(held.words, inside ? 'inside' : side, held) },
    ...others.map((other) => ({ ...other, y: 0, label: labelAt(other.words, side, other) })),
  ];
}

/** The title, as long as it may be where the mark stands; where it is signed also the date that holds, or who gives it. */
function wordsOf(mark: Mark, place: Extent, { ruler, label, wide, scale }: Sizes): Words {
  const weight = weightOf(mark);
  const remark = remarkOn(mark, wide);
  const rest = remark ? ruler.width(` ${remark}`) : 0;
  const most = Math.min(label, roomFor(place, scale) - rest);
  const title = ruler.shortened(mark.title, weight, most);
  const brief = remark && givenBy(mark.held);
  return { title, remark, brief, width: ruler.width(title, weight) + rest };
}

/** The date itself only where there are others, or no source has it so. */
function remarkOn({ held, others, signed }: Mark, wide: boolean): string {
  if (!signed) return '';
  const dated = wide && (others.length > 0 || held.text === undefined);
  return dated ? dateWords(held) : givenBy(held);
}

function nearestFirst({ held, others }: Mark): readonly MarkDate[] {
  const distance = ({ value }: MarkDate) => Math.abs(value.first - held.value.first);
  return others.toSorted((a, b) => distance(a) - distance(b));
}

function extent(date: MarkDate, scale: TimeScale): Pick<PlannedDate, 'date' | 'shape' | 'start' | 'end'> {
  const { value, start, end } = date;
  const [first = 0, last = 0] = scale.range();
  const about = start === 'about' || end === 'about';
  if (value.first === value.last && !about) {
    const middle = scale(value.first + DAY / 2);
    return { date, shape: 'point', start: middle - RADIUS, end: middle + RADIUS };
  }
  const from = start === 'open' ? first : scale(value.first);
  const to = end === 'open' ? last : scale(value.last + DAY);
  const short = Math.max(0, (about ? NARROWEST_FADING : NARROWEST) - (to - from)) / 2;
  return { date, shape: 'bar', start: from - short, end: to + short };
}
