import type { Entry } from '../../views/timeline/entry.ts';
import type { TimeScale } from './frame.ts';
import type { TextRuler, Weight } from './text-ruler.ts';

/** Between a mark and its label, in px. */
export const APART = 7;

/** As long as a title must be to tell one from another. */
const LEGIBLE = 'Twelve signs';
/** The same where a brief remark takes the room: whose date it is counts for more than the rest of the title. */
const SHORTEST = 'Six si';

/** What a picture is measured by, in CSS px. */
export interface Sizes {
  readonly scale: TimeScale;
  readonly row: number;
  readonly title: number;
  /** The longest that a title may be. */
  readonly label: number;
  /** There is room for the words of a date beside a title. */
  readonly wide: boolean;
  readonly ruler: TextRuler;
}

export type Side = 'after' | 'before' | 'inside';

/** Words at a mark, and where they stand along the axis of time. */
export interface PlannedLabel {
  /** In the edition's language; empty where there is only a remark. */
  readonly title: string;
  /** In the interface's. */
  readonly remark: string;
  /** What stands for the remark where there is no room for it. */
  readonly brief: string;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

/** A label without its place. */
export interface Words extends Pick<PlannedLabel, 'title' | 'remark' | 'brief'> {
  readonly width: number;
}

/** What a label stands at. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Puts a label behind, before or inside a mark. */
export function labelAt({ title, remark, brief, width }: Words, side: Side, { start, end }: Extent): PlannedLabel {
  const from = { after: end + APART, before: start - APART - width, inside: start + APART }[side];
  return { title, remark, brief, side, start: from, end: from + width };
}

export function fitsInside({ width }: Words, { start, end }: Extent): boolean {
  return width + 2 * APART < end - start;
}

/** How long words may be behind, before or inside a mark. */
export function roomFor({ start, end }: Extent, scale: TimeScale): number {
  const [, last = 0] = scale.range();
  return Math.max(last - end, start, end - start - APART) - APART;
}

/** Whether a label must stand before its mark: behind it the whole ends. */
export function needsBefore({ width }: Words, { start, end }: Extent, scale: TimeScale): boolean {
  const [, last = 0] = scale.range();
  return end + APART + width > last && start - APART - width >= 0;
}

/** A label with its title made to fit, and its remark, whole or brief, only beside a title that can still be read. */
export function shortenedLabel(
  { title, remark, brief }: Pick<PlannedLabel, 'title' | 'remark' | 'brief'>,
  weight: Weight,
  room: number,
  ruler: TextRuler,
) {
  if (!title) return { title, remark: ruler.shortened(remark, 400, room) };
  const widthOf = (words: string) => (words ? ruler.width(` ${words}`) : 0);
  const whole = ruler.width(title, weight);
  const fits = (words: string, least: string) => room >= Math.min(ruler.width(least, weight), whole) + widthOf(words);
  const kept = fits(remark, LEGIBLE) ? remark : fits(brief, SHORTEST) ? brief : '';
  return { title: ruler.shortened(title, weight, room - widthOf(kept)), remark: kept };
}

/** The titles of letters that are quoted stand out. */
export function weightOf({ type }: Entry): Weight {
  return type === 'quoted' ? 600 : 400;
}
