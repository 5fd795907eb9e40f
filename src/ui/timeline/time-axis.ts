import { scaleUtc } from 'd3-scale';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import { locale } from '../language/language.ts';
import { eraAt } from '../wording/eras.ts';
import { across } from './frame.ts';
import type { Frame, TimeScale } from './frame.ts';
import type { PictureSize } from './picture-size.ts';

const DAY = 86_400_000;
/** How far ticks stand apart at the least, in em. */
const APART = 5.6;

/** A round date on the axis, and where it lies across the picture. */
export interface Tick {
  readonly x: number;
  readonly words: string;
  /** The middle of its words, which stay in the picture. */
  readonly wordsX: number;
  /** A year begins. */
  readonly year: boolean;
}

/** Round dates in view: years, months or days, as there is room. The first one and each January tell the year. */
export function ticksIn(window: TimeWindow, frame: Frame, { em, ruler }: PictureSize): readonly Tick[] {
  const scale = scaleUtc()
    .domain([window.from, window.to])
    .range([frame.offset, frame.offset + frame.width]);
  return roundDates(scale, APART * em).map((date, index) => {
    const x = across(frame, scale(date));
    const words = tickWords(date, index === 0);
    const half = ruler.width(words, 600) / 2;
    const year = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
    return { x, words, wordsX: Math.min(Math.max(x, half), frame.width - half), year };
  });
}

/** As many as stand so many px apart, but none within a day. */
function roundDates(scale: TimeScale, apart: number): readonly Date[] {
  const [start = 0, end = 0] = scale.range();
  for (let most = (end - start) / apart; most > 1; most *= 0.7) {
    const dates = scale.ticks(most);
    const [first, second] = dates;
    if (!first || !second) return dates;
    const fits = scale(second) - scale(first) >= apart && second.getTime() - first.getTime() >= DAY;
    if (fits) return dates;
  }
  return scale.ticks(1);
}

function tickWords(date: Date, first: boolean): string {
  const startOfMonth = date.getUTCDate() === 1;
  const startOfYear = startOfMonth && date.getUTCMonth() === 0;
  const parts: Intl.DateTimeFormatOptions = {
    ...(startOfYear || first ? { year: 'numeric' } : {}),
    ...(startOfYear ? {} : { month: 'short' }),
    ...(startOfMonth ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale(), {
    ...parts,
    ...('year' in parts && eraAt(date.getTime())),
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(date);
}

/** The axis, which stays in sight over the lanes. */
export function axisDrawing(ticks: readonly Tick[], { width, em }: PictureSize): TemplateResult {
  const height = 2.2 * em;
  return html`<svg class="time-axis" width="100%" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${ticks.map(
      ({ x, words, wordsX, year }) => svg`<g ?data-year=${year}>
        <path d="M${x} ${height - 6}v6" />
        <text x=${wordsX} y=${height - 12} text-anchor="middle">${words}</text>
      </g>`,
    )}
  </svg>`;
}
