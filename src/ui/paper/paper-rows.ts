import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Columns } from '../../views/columns/columns.ts';
import { shownHeads } from '../../views/columns/party-head.ts';
import { entriesOf } from '../../views/columns/row.ts';
import type { Cell, LetterRow } from '../../views/columns/row.ts';
import { columnHead } from '../columns/column-head.ts';
import { eventLine, rowEntry, silenceLine } from '../columns/row-entry.ts';
import { rowTitle } from '../columns/row-title.ts';
import type { RoomState } from '../shell/room-state.ts';

/**
 * The columns row after row, in each the parties side by side: pages break between rows, and what is read aloud or copied
 * from the print keeps the order of the exchange.
 */
export function paperRows(state: RoomState, shown: Columns): TemplateResult {
  return html`<div class="paper-rows" style="--parties: ${shown.parties.length}">
    <div class="cells">${shownHeads(state.edition, shown).map((head) => columnHead(state.edition, head))}</div>
    ${shown.rows.map((row) => (row.type === 'event' ? eventLine(state, row, 0) : letterRow(state, row)))}
  </div>`;
}

function letterRow(state: RoomState, row: LetterRow): TemplateResult {
  return html`<div class="paper-row">
    ${rowTitle(state, row, 0)}
    ${
      row.cells.some(({ bands, silence }) => bands.length > 0 || silence)
        ? html`<div class="cells">${row.cells.map((one) => cell(state, one))}</div>`
        : nothing
    }
    ${
      row.across.length > 0
        ? html`<div class="across">${row.across.map((entry) => rowEntry(state, entry))}</div>`
        : nothing
    }
  </div>`;
}

function cell(state: RoomState, part: Cell): TemplateResult {
  return html`<div class="cell">
    ${entriesOf(part).map((entry) => rowEntry(state, entry))}
    ${part.silence ? silenceLine(state, part.silence) : nothing}
  </div>`;
}
