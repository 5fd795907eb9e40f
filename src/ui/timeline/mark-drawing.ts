import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { dateDrawing } from './date-drawing.ts';
import type { PlannedDate } from './date-plan.ts';
import { across, stretch } from './frame.ts';
import type { Frame } from './frame.ts';
import { APART, shortenedLabel, weightOf } from './label-plan.ts';
import type { PlannedLabel } from './label-plan.ts';
import type { PlannedMark } from './picture-plan.ts';
import type { Weight } from './text-ruler.ts';

type Drawn = SVGTemplateResult | typeof nothing;

/** What a mark is drawn with beside its plan. */
export interface MarkLook {
  readonly href: string;
  /** Where the focus goes when it is followed: a passage's id, or that of the letter where it is only mentioned. */
  readonly place: string | undefined;
  /** What it is, in full. */
  readonly name: string;
  /** The language of titles. */
  readonly lang: string;
  /** It is what the address points at. */
  readonly current: boolean;
  /** It is told of now, or a claim or reply of it is. */
  readonly told: boolean;
}

/**
 * A letter or event as a link: its dates, and the lines that join them. Its label stands beside the link, which says in full
 * what the label may have to shorten.
 */
export function markLink(
  frame: Frame,
  planned: PlannedMark,
  { href, place, name, lang, current, told }: MarkLook,
): SVGTemplateResult {
  const { mark, held, others, start, end, top, bottom } = planned;
  const target = stretch(frame, Math.max(start, frame.offset) - 4, Math.min(end, frame.offset + frame.width) + 4);
  return svg`<g class="time-mark" data-type=${mark.type} ?data-lit=${told} data-told=${mark.id}>
    <a
      id=${mark.id}
      href=${href}
      aria-label=${name}
      aria-current=${current ? 'location' : nothing}
      data-place=${place ?? nothing}
    >
      <rect
        class="time-target"
        x=${target.x}
        y=${top + 0.5}
        width=${Math.max(target.width, 24)}
        height=${bottom - top - 1}
        rx="4"
      />
      ${others.map(
        (other, index) =>
          svg`<path class="time-join" d=${join(frame, held, other)} />
            <g class="time-other">${dateDrawing(frame, other, mark.type, `fade-${mark.id}-${index}`)}</g>`,
      )}
      ${dateDrawing(frame, held, mark.type, `fade-${mark.id}`)}
    </a>
    <g class="time-label" aria-hidden="true">
      ${[held, ...others].map((date) => label(frame, date, weightOf(mark), lang))}
    </g>
  </g>`;
}

/** From another date to the one that holds, past the side where the labels stand. */
function join(frame: Frame, held: PlannedDate, other: PlannedDate): string {
  const earlier = other.start < held.start;
  const underHeld = earlier === (other.label?.side === 'before');
  const [nearHeld, near] = [held, other].map(({ shape, start, end }) =>
    across(frame, shape === 'point' ? (start + end) / 2 : earlier ? start : end),
  );
  return underHeld ? `M${nearHeld} ${held.y}V${other.y}H${near}` : `M${near} ${other.y}V${held.y}H${nearHeld}`;
}

/** The words of a label as far as there is room for them in view. */
function label(frame: Frame, { label: words, y, end }: PlannedDate, weight: Weight, lang: string): Drawn {
  if (!words) return nothing;
  const { x, room } = placeInView(frame, words, end);
  const { title, remark } = shortenedLabel(words, weight, room, frame.ruler);
  return svg`<text data-side=${words.side} x=${x} y=${y} text-anchor=${words.side === 'before' ? 'end' : 'start'}>
    <tspan lang=${lang}>${title}</tspan> <tspan class="time-remark">${remark}</tspan>
  </text>`;
}

/** Words inside a bar move with the edge of what is in view. */
function placeInView(frame: Frame, { side, start, end: last }: PlannedLabel, barEnd: number) {
  const edge = frame.offset + frame.width;
  // A pixel more, so that no rounding shortens what fits.
  if (side === 'before') return { x: across(frame, last), room: last - Math.max(start, frame.offset) + 1 };
  const from = side === 'after' ? start : Math.max(start, frame.offset + APART);
  return { x: across(frame, from), room: (side === 'after' ? edge : Math.min(barEnd - APART, edge)) - from };
}
