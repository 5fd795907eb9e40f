import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { ReplyInterval } from '../../views/timeline/reply-intervals.ts';
import { across, stretch } from './frame.ts';
import type { Frame } from './frame.ts';
import type { PlannedInterval, PlannedTime } from './interval-plan.ts';
import type { PlannedMark } from './picture-plan.ts';

/** How far the line by all sources' dates stands under the one by those shown, in px. */
const UNDER = 8;

/** What an interval is drawn with beside its plan. */
export interface IntervalLook {
  readonly href: string;
  readonly name: string;
  /** It is told of now, or one of its letters is. */
  readonly told: boolean;
}

/** What an interval goes by in the picture. */
export function intervalId({ claim, reply }: ReplyInterval): string {
  return `${claim}--${reply}`;
}

/**
 * The time between a claim and its reply as a link, measured as in the plan of a house: a firm line for what is sure, a thin
 * one for what is possible; under it the same by all sources' dates, where they allow more.
 */
export function intervalLink(frame: Frame, planned: PlannedInterval, look: IntervalLook): SVGTemplateResult {
  const { y, wordsY, line, label, interval, byAll } = planned;
  const target = stretch(
    frame,
    Math.max(Math.min(line.start, label.start), frame.offset) - 4,
    Math.min(Math.max(line.end, label.end), frame.offset + frame.width) + 4,
  );
  return svg`<a
    class="time-interval"
    ?data-lit=${look.told}
    href=${look.href}
    aria-label=${look.name}
    data-told=${intervalId(interval)}
  >
    <rect
      class="time-target"
      x=${target.x}
      y=${wordsY - 12}
      width=${Math.max(target.width, 24)}
      height=${y - wordsY + 24}
      rx="4"
    />
    ${byAll ? svg`<g class="time-by-all">${lines(frame, byAll, y + UNDER)}</g>` : nothing} ${lines(frame, planned, y)}
    ${words(frame, planned)}
  </a>`;
}

/** From the two letters to the line that measures, through whatever lanes lie between. */
export function leadLines(
  frame: Frame,
  { y, least }: PlannedInterval,
  claim: PlannedMark | undefined,
  reply: PlannedMark | undefined,
  told: boolean,
): SVGTemplateResult {
  const lead = (mark: PlannedMark | undefined, moment: number) => {
    if (!mark) return '';
    const { start, end, y: from } = mark.held;
    const x = across(frame, Math.min(Math.max(moment, start), end));
    return `M${x} ${from < y ? from + 10 : from - 10}V${y}`;
  };
  return svg`<path class="time-lead" ?data-lit=${told} d=${lead(claim, least[0]) + lead(reply, least[1])} />`;
}

function lines(frame: Frame, { least, most }: PlannedTime, y: number): SVGTemplateResult {
  return svg`<path class="time-most" d=${measure(frame, most, y, 3)} />
    <path class="time-least" d=${measure(frame, least, y, 5)} />`;
}

function measure(frame: Frame, [start, end]: readonly [number, number], y: number, tick: number): string {
  const [from, to] = [across(frame, start), across(frame, end)];
  return `M${from} ${y - tick}v${2 * tick}M${from} ${y}H${to}M${to} ${y - tick}v${2 * tick}`;
}

/** At the end of the line, or over the middle of what is in view of it. */
function words(frame: Frame, { wordsY, line, label }: PlannedInterval): SVGTemplateResult {
  const middle = (Math.max(line.start, frame.offset) + Math.min(line.end, frame.offset + frame.width)) / 2;
  const [along, anchor] = {
    inside: [middle, 'middle'] as const,
    after: [label.start, 'start'] as const,
    before: [label.end, 'end'] as const,
  }[label.side];
  return svg`<text x=${across(frame, along)} y=${wordsY} text-anchor=${anchor}>${label.remark}</text>`;
}
