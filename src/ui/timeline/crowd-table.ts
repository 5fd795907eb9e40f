import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { TimeBar } from '../../views/timeline/time-unit.ts';
import type { Lane, Timeline } from '../../views/timeline/timeline.ts';
import type { ViewState } from '../../views/view-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { linkToStretch } from './timeline-links.ts';
import { laneName, stretchWords } from './timeline-words.ts';

/** What the tables are made from. While they are folded away, only screen readers meet them, and no key stops in them. */
export interface Tabled {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly timeline: Timeline;
  readonly open: boolean;
}

/** How many letters of each side begin in each stretch of time. */
export function crowdTable({ edition, view, open }: Tabled, lanes: readonly Lane[]): TemplateResult {
  const sides = lanes.filter(({ bars }) => bars);
  const stretches = new Map(sides.flatMap(({ bars = [] }) => bars.map((bar): [number, TimeBar] => [bar.from, bar])));
  const counts = sides.map(({ bars = [] }) => new Map(bars.map(({ from, letters }) => [from, letters])));
  return html`<table class="time-entries">
    <caption>
      ${msg('Letters by the first day that their date allows')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Time')}</th>
        ${sides.map(
          (lane) =>
            html`<th scope="col" class="time-count" lang=${lane.type === 'party' ? edition.lang : nothing}>
              ${laneName(lane)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${[...stretches.values()]
        .toSorted((a, b) => a.from - b.from)
        .map(
          (stretch) =>
            html`<tr>
              <th scope="row">
                <a href=${linkToStretch(view, stretch)} tabindex=${open ? nothing : '-1'}>${stretchWords(stretch)}</a>
              </th>
              ${counts.map((of) => html`<td class="time-count">${inDigits(of.get(stretch.from) ?? 0)}</td>`)}
            </tr>`,
        )}
    </tbody>
  </table>`;
}
