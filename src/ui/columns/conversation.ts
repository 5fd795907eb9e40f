import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Columns } from '../../views/columns/columns.ts';
import { entriesOf } from '../../views/columns/row.ts';
import type { Cell, LetterRow, Row } from '../../views/columns/row.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { isChunked } from './chunked.ts';
import { columnHeads } from './column-head.ts';
import { eventLine, replyTitle, rowEntries, silenceLine } from './row-entry.ts';
import { rowTitle } from './row-title.ts';

/**
 * The columns as one conversation, for a narrow window: row after row, in each the parties after one another. The order of the
 * document is that of the eye, so that keyboard and screen reader follow it.
 */
export function conversation(state: RoomState, shown: Columns): TemplateResult {
  return html`<div class="sheet conversation">
    <div class="heads">${columnHeads(state, shown)}</div>
    ${isChunked(shown) ? wholePart(state.edition)?.chunks(state, shown, ({ rows }) => html`${turns(state, rows)}`) : turns(state, shown.rows)}
  </div>`;
}

function turns(state: RoomState, rows: readonly Row[]): unknown {
  return repeat(
    rows,
    ({ id }) => id,
    (row) => (row.type === 'event' ? eventLine(state, row, 0) : exchange(state, row)),
  );
}

function exchange(state: RoomState, row: LetterRow): TemplateResult {
  const reply = replyTitle(state, row, undefined);
  return html`${rowTitle(state, row, 0)} ${row.cells.map((cell, index) => turn(state, row, cell, index))}
  ${row.across.length > 0 || reply !== nothing ? html`<div class="between">${reply} ${rowEntries(state, row.across)}</div>` : nothing}`;
}

function turn(state: RoomState, row: LetterRow, cell: Cell, index: number): TemplateResult | typeof nothing {
  const entries = entriesOf(cell);
  if (entries.length === 0 && !cell.silence) return nothing;
  return html`<div class="cell turn" style="--column: ${index}">
    ${replyTitle(state, row, cell.party)} ${rowEntries(state, entries)}
    ${cell.silence ? silenceLine(state, cell.silence) : nothing}
  </div>`;
}
