import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Party } from '../../edition/model.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { shownHeads } from '../../views/columns/party-head.ts';
import type { Band, LetterRow, Row } from '../../views/columns/row.ts';
import type { RoomState } from '../shell/room-state.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { rowTitleWords } from '../wording/row-words.ts';
import { columnHead, headId } from './column-head.ts';
import { gutterCell } from './gutter-lines.ts';
import { eventLine, rowEntries, silenceLine } from './row-entry.ts';
import { rowTitle } from './row-title.ts';
import { widthName } from './width-name.ts';

/** Columns can be read before they can be made wider; where that can't be loaded, they keep their widths. */
export function wakeEdges(): void {
  import('./column-edge.ts').catch(() => undefined);
}

/** A row with the line of the grid that it begins at: its title, its bands, and what stands across take a track each. */
interface PlacedRow {
  readonly row: Row;
  readonly line: number;
}

/**
 * The columns. Each is a region named after its party and holds its cells in reading order; the style sheet's grid
 * sets cells of one row level, by the row's line.
 */
export function columnsSheet(state: RoomState, shown: Columns): TemplateResult {
  const { parties } = shown;
  const placed = placedRows(shown.rows);
  return html`<div class="sheet" style="--parties: ${parties.length}; --tracks: ${tracks(parties)}">
    <div class="heads">
      ${shownHeads(state.edition, shown).map((head, index) => [
        index > 0
          ? html`<column-edge .parties=${parties} .index=${index} .widths=${state.preferences.widths}></column-edge>`
          : nothing,
        columnHead(state.edition, head),
      ])}
    </div>
    <div class="rows">
      ${repeat(
        parties,
        ({ id }) => id,
        (party, index) => column(state, party, index, placed),
      )}
      ${parties.slice(1).map((_, index) => gutter(placed, index))} ${across(state, placed)}
    </div>
  </div>`;
}

function placedRows(rows: readonly Row[]): readonly PlacedRow[] {
  let line = 1;
  return rows.map((row) => {
    const placed = { row, line };
    line += row.type === 'letters' ? row.bandCount + 2 : 1;
    return placed;
  });
}

/** The grid's columns: each party's share of the width, and a gutter between. */
function tracks(parties: readonly Party[]): string {
  return parties.map(({ id }) => `minmax(0, var(${widthName(id)}, 1fr))`).join(' var(--gutter) ');
}

function column(state: RoomState, party: Party, index: number, rows: readonly PlacedRow[]): TemplateResult {
  return html`<section class="column" aria-labelledby=${headId(party.id)} style="--column: ${index}">
    ${repeat(
      rows,
      ({ row }) => row.id,
      ({ row, line }) =>
        row.type === 'letters'
          ? html`${index === 0 ? rowTitle(state, row, line) : nothing} ${cell(state, row, line, index)}`
          : nothing,
    )}
  </section>`;
}

function cell(state: RoomState, row: LetterRow, line: number, index: number): readonly TemplateResult[] {
  const { bands = [], silence } = row.cells[index] ?? {};
  const filled: readonly Band[] = silence ? [{ at: 0, span: row.bandCount, entries: [] }] : bands;
  return filled.map(
    ({ at, span, entries }, number) =>
      html`<div class="cell" style="--line: ${line}; --band: ${at}; --span: ${span}">
        ${index > 0 && number === 0 ? html`<h3 class="unseen">${rowTitleWords(row.title)}</h3>` : nothing}
        ${silence ? silenceLine(state, silence) : rowEntries(state, entries)}
      </div>`,
  );
}

function gutter(rows: readonly PlacedRow[], index: number): TemplateResult {
  return html`<div class="gutter" aria-hidden="true">
    ${rows.map(({ row, line }) => (row.type === 'letters' ? gutterCell(row, index, line) : nothing))}
  </div>`;
}

/** What belongs to no column: letters of neither side, and events. */
function across(state: RoomState, rows: readonly PlacedRow[]): TemplateResult | typeof nothing {
  const shown = rows.map(({ row, line }) => {
    if (row.type === 'event') return eventLine(state, row, line);
    if (row.across.length === 0) return nothing;
    return html`<div class="between" style="--line: ${line + row.bandCount + 1}">
      <h3 class="unseen">${rowTitleWords(row.title)}</h3>
      ${rowEntries(state, row.across)}
    </div>`;
  });
  if (shown.every((part) => part === nothing)) return nothing;
  return html`<section class="column" aria-label=${neitherSide()}>${shown}</section>`;
}
