import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Mark } from '../../views/timeline/entry.ts';
import type { Edge } from '../../views/timeline/mark-date.ts';
import type { PlannedDate } from './date-plan.ts';
import { across, stretch } from './frame.ts';
import type { Frame } from './frame.ts';

const HEIGHT: Readonly<Record<Mark['type'], number>> = { quoted: 18, mentioned: 18, event: 8 };
/** The share of a bar over which an end fades. */
const FADE: Readonly<Record<Edge, number>> = { sure: 0, about: 0.25, open: 0.45 };

/** A date: a day as a point, all else as a bar. `id` is for what paints it. */
export function dateDrawing(frame: Frame, planned: PlannedDate, type: Mark['type'], id: string): SVGTemplateResult {
  return planned.shape === 'point' ? point(frame, planned, type) : bar(frame, planned, type, id);
}

/** A dot, an open lozenge, or a tick. */
function point(frame: Frame, { start, end, y }: PlannedDate, type: Mark['type']): SVGTemplateResult {
  const x = across(frame, (start + end) / 2);
  if (type === 'quoted') return svg`<circle class="time-dot" cx=${x} cy=${y} r="5" />`;
  const path = type === 'event' ? `M${x - 1.5} ${y - 7}h3v14h-3Z` : `M${x} ${y - 6}l6 6-6 6-6-6Z`;
  return svg`<path class="time-dot" d=${path} />`;
}

/** With a line where it surely begins or ends, but for a letter known only by mention, which is round; other ends fade. */
function bar(frame: Frame, planned: PlannedDate, type: Mark['type'], id: string): SVGTemplateResult {
  const { date, start, end, y } = planned;
  const { x, width } = stretch(frame, start, end);
  const height = HEIGHT[type];
  const fades = date.start !== 'sure' || date.end !== 'sure';
  const sure = [date.start === 'sure' ? start : [], date.end === 'sure' ? end : []].flat();
  return svg`${fades ? fade(frame, planned, id) : nothing}
    <rect
      class="time-bar"
      x=${x}
      y=${y - height / 2}
      width=${width}
      height=${height}
      rx=${type === 'mentioned' ? height / 2 : 0}
      style=${fades ? `--paint: url(#${id})` : nothing}
    />
    ${
      type === 'mentioned'
        ? nothing
        : sure.map((edge) => svg`<path class="time-edge" d="M${across(frame, edge)} ${y - height / 2}v${height}" />`)
    }`;
}

function fade(frame: Frame, { date, start, end }: PlannedDate, id: string): SVGTemplateResult {
  const stops = [
    [0, date.start === 'sure' ? 1 : 0],
    [FADE[date.start], 1],
    [1 - FADE[date.end], 1],
    [1, date.end === 'sure' ? 1 : 0],
  ];
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${across(frame, start)} x2=${across(frame, end)}>
    ${stops.map(([offset, opacity]) => svg`<stop offset=${offset} stop-opacity=${opacity} />`)}
  </linearGradient>`;
}
