import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { repeat } from 'lit/directives/repeat.js';
import { byId } from '../../edition/by-id.ts';
import type { Edition } from '../../edition/model.ts';
import type { Mark } from '../../views/timeline/entry.ts';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import type { Lane } from '../../views/timeline/timeline.ts';
import type { ViewState } from '../../views/view-state.ts';
import { barsDrawing } from './bars-drawing.ts';
import { across, isInView } from './frame.ts';
import type { Frame } from './frame.ts';
import { intervalId, intervalLink, leadLines } from './interval-drawing.ts';
import { markLink } from './mark-drawing.ts';
import { marksInView } from './marks-in-view.ts';
import type { PlannedInterval } from './interval-plan.ts';
import type { PlannedLane, PlannedMark } from './picture-plan.ts';
import type { Tick } from './time-axis.ts';
import { inDigits } from '../wording/numbers.ts';
import { linkToEntry, linkToExchange } from './timeline-links.ts';
import { intervalName, laneName, markName } from './timeline-words.ts';

/** What the lanes are drawn from. */
export interface Scene {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly plan: readonly PlannedLane[];
  readonly frame: Frame;
  readonly ticks: readonly Tick[];
  readonly window: TimeWindow;
  /** The mark or interval that is told of: its partners are marked too. */
  readonly told: string | undefined;
  /** The mark that has the focus, which stays while it is out of view. */
  readonly focused: string | undefined;
}

/** The lanes with what is in view of them. Each is a drawing of its own, between which paper can break. */
export function lanesDrawing(scene: Scene): readonly TemplateResult[] {
  const told = withPartners(scene);
  const marks = new Map(scene.plan.flatMap((lane) => lane.marks.map((planned) => [planned.mark.id, planned] as const)));
  const leads = scene.plan.flatMap(({ intervals }) =>
    intervals.map((planned) => {
      const { claim, reply } = planned.interval;
      return leadLines(
        scene.frame,
        planned,
        marks.get(claim),
        marks.get(reply),
        told.has(intervalId(planned.interval)),
      );
    }),
  );
  const most = Math.max(1, ...scene.plan.flatMap(({ lane: { bars = [] } }) => bars.map(({ letters }) => letters)));
  return scene.plan.map((lane) => laneDrawing(scene, lane, leads, told, most));
}

function laneDrawing(
  scene: Scene,
  planned: PlannedLane,
  leads: readonly SVGTemplateResult[],
  told: ReadonlySet<string>,
  most: number,
): TemplateResult {
  const { edition, view, window, frame, ticks, focused } = scene;
  const { lane, top, bottom } = planned;
  const { bars = [] } = lane;
  const name = laneName(lane);
  const margin = across(frame, frame.offset + 4);
  const { marks, earlier, later } = marksInView(frame, planned.marks, focused);
  const intervals = planned.intervals.filter(({ line, label }) =>
    isInView(frame, Math.min(line.start, label.start), Math.max(line.end, label.end)),
  );
  return html`<svg
    class="time-lane"
    role="group"
    aria-label=${name}
    width="100%"
    viewBox="0 ${top} ${frame.width} ${bottom - top}"
  >
    <g class="time-grid" aria-hidden="true">
      ${ticks.map(
        ({ x, words, wordsX, year }) => svg`<g ?data-year=${year}>
          <path d="M${x} ${top}V${bottom}" />
          <text x=${wordsX} y=${bottom - 7} text-anchor="middle">${words}</text>
        </g>`,
      )}
      <path class="time-border" d="M0 ${top}H${frame.width}" />
    </g>
    ${leads}
    <text class="time-title" x=${margin} y=${top + 20} lang=${lane.type === 'party' ? edition.lang : nothing}>
      ${name}
    </text>
    <text class="time-beyond" x=${across(frame, frame.offset + frame.width - 4)} y=${top + 20} text-anchor="end">
      ${beyondWords(frame, lane.earlier ?? earlier, lane.later ?? later)}
    </text>
    ${
      marks.length + intervals.length + bars.length === 0
        ? svg`<text class="time-silence" x=${margin} y=${top + 46}>${silenceOf(lane)}</text>`
        : nothing
    }
    ${bars.length > 0 ? barsDrawing(frame, view, bars, { window, top: top + 24, bottom: bottom - 24, most }) : nothing}
    ${links(scene, marks, intervals, told)}
  </svg>`;
}

/** How many marks lie before and after what is in view, with arrows that lead there. */
function beyondWords({ mirrored }: Frame, earlier: number, later: number): string {
  const [before, after] = mirrored ? ['→', '←'] : ['←', '→'];
  return [
    earlier > 0 ? `${before} ${msg(str`${inDigits(earlier)} earlier`)}` : '',
    later > 0 ? `${msg(str`${inDigits(later)} later`)} ${after}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Why nothing stands in a lane. */
function silenceOf({ marks, earlier = 0, later = 0 }: Lane): string {
  return marks.length + earlier + later === 0 ? msg('No letter of this side is dated.') : msg('Nothing in this time.');
}

/** Intervals first, since lines and bars of letters may cover them. */
function links(
  { edition, view, frame }: Scene,
  marks: readonly PlannedMark[],
  intervals: readonly PlannedInterval[],
  told: ReadonlySet<string>,
): readonly unknown[] {
  return [
    repeat(
      intervals,
      ({ interval }) => intervalId(interval),
      (planned) =>
        intervalLink(frame, planned, {
          href: linkToExchange(view, planned.interval.exchanges[0]?.id),
          name: intervalName(edition, planned.interval),
          told: told.has(intervalId(planned.interval)),
        }),
    ),
    repeat(
      marks,
      ({ mark }) => mark.id,
      (planned) =>
        markLink(frame, planned, {
          href: linkToEntry(view, planned.mark.id),
          place: placeOf(edition, planned.mark),
          name: markName(planned.mark, edition.form),
          lang: edition.lang,
          current: view.at === planned.mark.id,
          told: told.has(planned.mark.id),
        }),
    ),
  ];
}

/** What a mark's link leads the focus to: the first passage of a letter, or what stands for it; an event has no part. */
function placeOf({ letters }: Edition, { id, type }: Mark): string | undefined {
  if (type === 'mentioned') return `${id}-mention`;
  return byId(letters, id)?.passages[0]?.id;
}

/** A letter is told of together with the intervals that it bounds, an interval with its two letters. */
function withPartners({ plan, told }: Scene): ReadonlySet<string> {
  if (told === undefined) return new Set();
  const intervals = plan.flatMap((lane) => lane.intervals.map(({ interval }) => interval));
  const related = intervals.map((interval) => [intervalId(interval), interval.claim, interval.reply]);
  return new Set([told, ...related.filter((ids) => ids.includes(told)).flat()]);
}
