import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Party } from '../../edition/model.ts';
import type { Columns } from '../../views/columns/columns.ts';
import type { Entry, EventRow, LetterRow, Row } from '../../views/columns/row.ts';
import { columnHead, headId } from './column-head.ts';
import { mentionArticle, passageLink } from './mention-article.ts';
import { dateOf, editorialNote, passageArticle } from './passage-article.ts';
import type { RoomState } from '../shell/room-state.ts';
import { partyHeads } from '../../views/columns/party-head.ts';
import { rowTitle } from './row-title.ts';

/**
 * The columns. Each is a region named after its party and holds its cells in reading order; the style sheet's grid
 * sets cells of one row level, by the row's number.
 */
export function columnsSheet(state: RoomState, { rows }: Columns): TemplateResult {
  const { parties } = state.edition;
  return html`<div class="sheet" style="--parties: ${parties.length}">
    <div class="heads">${partyHeads(state.edition).map((head) => columnHead(state.edition, head))}</div>
    <div class="rows">
      ${parties.map((party, index) => column(state, party, index, rows))}
      ${parties.slice(1).map((_, index) => gutter(rows, index))} ${across(state, rows)}
    </div>
  </div>`;
}

function column(state: RoomState, party: Party, index: number, rows: readonly Row[]): TemplateResult {
  return html`<section class="column" aria-labelledby=${headId(party.id)} style="--column: ${index}">
    ${repeat(
      rows,
      ({ id }) => id,
      (row, number) =>
        row.type === 'letters'
          ? html`${index === 0 ? rowTitle(state, row, number) : nothing} ${cell(state, row, number, index)}`
          : nothing,
    )}
  </section>`;
}

function cell(state: RoomState, row: LetterRow, number: number, index: number): TemplateResult | typeof nothing {
  const { entries = [], silence } = row.cells[index] ?? {};
  if (entries.length === 0 && !silence) return nothing;
  return html`<div class="cell" style="--row: ${number}">
    ${index > 0 ? html`<h3 class="unseen">${row.title}</h3>` : nothing} ${entries.map((item) => entry(state, item))}
    ${silence ? html`<p class="silence">${silence}</p>` : nothing}
  </div>`;
}

function entry(state: RoomState, item: Entry): TemplateResult {
  if (item.type === 'passage') return passageArticle(state, item);
  if (item.type === 'mention') return mentionArticle(state, item);
  return html`<p class="reference">Also here: ${passageLink(state, item.passage)}, under “${item.row}”.</p>`;
}

/** Between a column and the next: which way a row's first words go. */
function gutter(rows: readonly Row[], index: number): TemplateResult {
  return html`<div class="gutter" aria-hidden="true" style="--column: ${index}">
    ${rows.map((row, number) =>
      row.type === 'letters'
        ? html`<div style="--row: ${number}">
            ${row.direction ? html`<span class="way ${row.direction}"></span>` : nothing}
          </div>`
        : nothing,
    )}
  </div>`;
}

/** What belongs to no column: letters of neither side, and events. */
function across(state: RoomState, rows: readonly Row[]): TemplateResult | typeof nothing {
  const shown = rows.map((row, number) => {
    if (row.type === 'event') return eventLine(row, number);
    if (row.across.length === 0) return nothing;
    return html`<div class="between" style="--row: ${number}">
      <h3 class="unseen">${row.title}</h3>
      ${row.across.map((item) => entry(state, item))}
    </div>`;
  });
  if (shown.every((line) => line === nothing)) return nothing;
  return html`<section class="column" aria-label="Neither side">${shown}</section>`;
}

function eventLine({ id, title, dates, event }: EventRow, number: number): TemplateResult {
  return html`<div class="event" id=${id} style="--row: ${number}">
    <p>
      <span class="kind">Event</span>
      ${dates.map((date) => html`<span>${dateOf(date)} <span class="sigil">(${date.sigil})</span></span>`)} ${title}
    </p>
    ${event.notes.map(editorialNote)}
  </div>`;
}
