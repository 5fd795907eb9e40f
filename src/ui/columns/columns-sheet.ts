import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Party } from '../../edition/model.ts';
import type { Columns } from '../../views/columns/columns.ts';
import type { Band, LetterRow, Row } from '../../views/columns/row.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { rowTitleWords } from '../wording/row-words.ts';
import { firstLine, isChunked } from './chunked.ts';
import { columnHeads, headId } from './column-head.ts';
import { gutterCell } from './gutter-lines.ts';
import { eventLine, replyTitle, rowEntries, silenceLine } from './row-entry.ts';
import { rowTitle } from './row-title.ts';
import { widthName } from './width-name.ts';

/** Columns can be read before they can be made wider. */
export const loadEdges = () => import('./column-edge.ts');

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
  return html`<div class="sheet" style="--parties: ${parties.length}; --tracks: ${tracks(parties)}">
    <div class="heads">
      ${columnHeads(state, shown).map((head, index) => [
        index > 0
          ? html`<column-edge .parties=${parties} .index=${index} .widths=${state.preferences.widths}></column-edge>`
          : nothing,
        head,
      ])}
    </div>
    ${
      isChunked(shown)
        ? html`<div class="rows chunked">
            ${wholePart(state.edition)?.chunks(state, shown, ({ number, rows }) => chunkOfRows(state, parties, placedRows(rows, number)))}
          </div>`
        : html`<div class="rows">${regions(state, parties, placedRows(shown.rows, 0))}</div>`
    }
  </div>`;
}

/** A region for each party, and what stands between and across them. */
function regions(state: RoomState, parties: readonly Party[], placed: readonly PlacedRow[]): TemplateResult {
  return html`${repeat(
    parties,
    ({ id }) => id,
    (party, index) =>
      html`<section class="column" aria-labelledby=${headId(party.id)} style="--column: ${index}">
        ${column(state, index, placed)}
      </section>`,
  )}
  ${parties.slice(1).map((_, index) => gutter(placed, index))} ${across(state, placed)}`;
}

/** One chunk of many: a party has a group in each, since hundreds of regions of one name lead nowhere. */
function chunkOfRows(state: RoomState, parties: readonly Party[], placed: readonly PlacedRow[]): TemplateResult {
  return html`${repeat(
    parties,
    ({ id }) => id,
    (party, index) =>
      html`<div class="column" role="group" aria-labelledby=${headId(party.id)} style="--column: ${index}">
        ${column(state, index, placed)}
      </div>`,
  )}
  ${parties.slice(1).map((_, index) => gutter(placed, index))} ${across(state, placed)}`;
}

/** Lines go on from chunk to chunk; each chunk counts its own from its first. */
function placedRows(rows: readonly Row[], chunk: number): readonly PlacedRow[] {
  let line = firstLine(chunk) + 1;
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

function column(state: RoomState, index: number, rows: readonly PlacedRow[]): unknown {
  return repeat(
    rows,
    ({ row }) => row.id,
    ({ row, line }) =>
      row.type === 'letters'
        ? html`${index === 0 ? rowTitle(state, row, line) : nothing} ${cell(state, row, line, index)}`
        : nothing,
  );
}

function cell(state: RoomState, row: LetterRow, line: number, index: number): readonly TemplateResult[] {
  const { party, bands = [], silence } = row.cells[index] ?? {};
  const filled: readonly Band[] = silence ? [{ at: 0, span: row.bandCount, entries: [] }] : bands;
  return filled.map(
    ({ at, span, entries }, number) =>
      html`<div class="cell" style="--line: ${line}; --band: ${at}; --span: ${span}">
        ${index > 0 && number === 0 ? html`<h3 class="unseen">${rowTitleWords(row.title)}</h3>` : nothing}
        ${party !== undefined && number === 0 ? replyTitle(state, row, party) : nothing}
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
    const reply = replyTitle(state, row, undefined);
    if (row.across.length === 0 && reply === nothing) return nothing;
    return html`<div class="between" style="--line: ${line + row.bandCount + 1}">
      <h3 class="unseen">${rowTitleWords(row.title)}</h3>
      ${reply} ${rowEntries(state, row.across)}
    </div>`;
  });
  if (shown.every((part) => part === nothing)) return nothing;
  return html`<section class="column" aria-label=${neitherSide()}>${shown}</section>`;
}
