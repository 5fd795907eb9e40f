import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Columns } from '../../views/columns/columns.ts';
import { entriesOf } from '../../views/columns/row.ts';
import type { Entry, LetterRow } from '../../views/columns/row.ts';
import { linkStrokes } from '../../views/paper/link-strokes.ts';
import type { LinksUnder } from '../../views/paper/printed-links.ts';
import { columnHeads } from '../columns/column-head.ts';
import { eventLine, replyTitle, rowEntries, silenceLine } from '../columns/row-entry.ts';
import { rowTitle } from '../columns/row-title.ts';
import type { RoomState } from '../shell/room-state.ts';
import { linkSaid, linkStroke } from './link-lines.ts';

/**
 * The columns row after row, in each the parties side by side: pages break between rows, and what is read aloud or copied
 * from the print keeps the order of the exchange. `links` are told and drawn where the reader wants them.
 */
export function paperRows(state: RoomState, shown: Columns, links: LinksUnder | undefined): TemplateResult {
  return html`<div class="paper-rows" style="--parties: ${shown.parties.length}">
    <div class="cells">${columnHeads(state, shown)}</div>
    ${shown.rows.map((row) => (row.type === 'event' ? eventLine(state, row, 0) : letterRow(state, row, links)))}
  </div>`;
}

function letterRow(state: RoomState, row: LetterRow, links: LinksUnder | undefined): TemplateResult {
  const strokes = links && linkStrokes(state.edition, row);
  const framed = (drawn: TemplateResult | Element, entry: Entry) =>
    html`<div class="entry">
      ${strokes?.get(entry)?.map(linkStroke)} ${drawn} ${links?.(row, entry).map((link) => linkSaid(state, link))}
    </div>`;
  const reply = replyTitle(state, row, undefined);
  return html`<div class="paper-row">
    ${rowTitle(state, row, 0)}
    ${
      row.cells.some(({ bands, silence }) => bands.length > 0 || silence)
        ? html`<div class="cells">
            ${row.cells.map(
              (cell) =>
                html`<div class="cell">
                  ${replyTitle(state, row, cell.party)} ${rowEntries(state, entriesOf(cell), framed)}
                  ${cell.silence ? silenceLine(state, cell.silence) : nothing}
                </div>`,
            )}
          </div>`
        : nothing
    }
    ${row.across.length > 0 || reply !== nothing ? html`<div class="across">${reply} ${rowEntries(state, row.across, framed)}</div>` : nothing}
  </div>`;
}
