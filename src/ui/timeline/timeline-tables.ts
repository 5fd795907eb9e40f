import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Lane } from '../../views/timeline/timeline.ts';
import { isMark } from '../../views/timeline/entry.ts';
import type { Entry } from '../../views/timeline/entry.ts';
import type { ReplyInterval } from '../../views/timeline/reply-intervals.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { ShownInterval } from '../../views/interval.ts';
import { gregorianDays } from '../wording/dates.ts';
import { lackingText } from '../wording/lacking-text.ts';
import { spanWords } from '../wording/link-words.ts';
import { inDigits } from '../wording/numbers.ts';
import { crowdTable } from './crowd-table.ts';
import type { Tabled } from './crowd-table.ts';
import { linkToEntry, linkToExchange } from './timeline-links.ts';
import { apartWords, betweenWords, datingWords, exchangeWords, givenBy, laneName } from './timeline-words.ts';
import { inSeries, withColon } from '../wording/punctuation.ts';

/** All that the picture shows, in words: every letter and event with each of its dates, and every interval. */
export function timelineTables(tabled: Tabled): TemplateResult {
  const { timeline } = tabled;
  if (timeline.crowd?.unit) return crowdTable(tabled, timeline.lanes);
  return html`${entryTable(tabled)} ${timeline.intervals.length > 0 ? intervalTable(tabled) : nothing}`;
}

function entryTable({ edition, view, timeline, open }: Tabled): TemplateResult {
  const lanes = new Map(timeline.lanes.flatMap((lane) => lane.marks.map(({ id }): [string, Lane] => [id, lane])));
  return html`<table class="time-entries">
    <caption>
      ${msg('Letters and events in time order')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Days')}</th>
        <th scope="col">${msg('Letter or event')}</th>
        <th scope="col">${msg('Side')}</th>
        <th scope="col">${msg('Dates, as each source gives them')}</th>
      </tr>
    </thead>
    <tbody>
      ${timeline.entries.map((entry) => {
        const lane = lanes.get(entry.id);
        return html`<tr>
          <td>${heldDays(entry)}</td>
          <th scope="row">
            <a href=${linkToEntry(view, entry.id)} lang=${edition.lang} dir="auto" tabindex=${open ? nothing : '-1'}
              >${entry.title}</a
            >
            ${entry.type === 'mentioned' ? html`<small>${lackingText(edition)}</small>` : nothing}
            ${entry.between ? html`<small>${betweenWords(entry)}</small>` : nothing}
          </th>
          <td>${lane ? laneName(lane) : nothing}</td>
          <td>${givenDates(edition, entry)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The days of the date that holds, and of those that rule it out. */
function heldDays(entry: Entry): TemplateResult {
  if (!isMark(entry)) return html`${msg('undated')}`;
  return html`<ul>
    ${[entry.held, ...entry.others].map((date) => html`<li>${gregorianDays(date.value)} <small>${givenBy(date)}</small></li>`)}
  </ul>`;
}

function givenDates({ lang }: Edition, { given }: Entry): TemplateResult {
  return html`<ul lang=${lang}>
    ${given.map(({ sigil, texts }) => html`<li dir="auto"><span class="time-sigil">${withColon(sigil)}</span> ${inSeries(texts)}</li>`)}
  </ul>`;
}

function intervalTable({ edition, view, timeline, open }: Tabled): TemplateResult {
  const titles = new Map(timeline.entries.map(({ id, title }) => [id, title]));
  return html`<table class="time-intervals">
    <caption>
      ${msg('Days between a claim and its reply')}
      <small>${datingWords(edition, view.dating)}</small>
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Claim')}</th>
        <th scope="col">${msg('Reply')}</th>
        <th scope="col" class="time-count">${msg('Days, at least')}</th>
        <th scope="col" class="time-count">${msg('Days, at most')}</th>
        <th scope="col">${msg('By all sources’ dates')}</th>
        <th scope="col">${msg('Exchanges')}</th>
      </tr>
    </thead>
    <tbody>
      ${timeline.intervals.map(
        (interval) =>
          html`<tr>
            <td lang=${edition.lang} dir="auto">${titles.get(interval.claim)}</td>
            <td lang=${edition.lang} dir="auto">${titles.get(interval.reply)}</td>
            ${days(interval)}
            <td>
              <ul>
                ${interval.exchanges.map((exchange) => exchangeItem(view, interval, exchange, open))}
              </ul>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function days({ apart }: ReplyInterval): TemplateResult {
  return apart.type === 'told'
    ? html`<td class="time-count">${inDigits(apart.days.least)}</td>
        <td class="time-count">${inDigits(apart.days.most)}</td>
        <td>${byAllDays(apart.days)}</td>`
    : html`<td colspan="3">${apartWords(apart)}</td>`;
}

function byAllDays({ byAll }: ShownInterval): string {
  return byAll === undefined ? msg('the same') : spanWords(byAll);
}

function exchangeItem(
  view: ViewState,
  interval: ReplyInterval,
  exchange: ReplyInterval['exchanges'][number],
  open: boolean,
): TemplateResult {
  return html`<li>
    <a href=${linkToExchange(view, exchange.id)} tabindex=${open ? nothing : '-1'}
      >${exchangeWords(exchange, interval)}</a
    >
  </li>`;
}
