import { describe, expect, test } from 'vitest';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import type { LetterRow } from '../../../../src/views/columns/row.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { timbuktu } from '../editions.ts';
import { name } from './table.ts';

/** The row that the passage the view points at stands in by itself. */
function rowOf(view: Partial<ViewState>): LetterRow {
  return columns(timbuktu, { ...FIRST_VIEW, ...view }).rows.find(
    (row) =>
      row.type === 'letters' &&
      row.cells
        .flatMap(entriesOf)
        .some((entry) => entry.type === 'passage' && !entry.beside && entry.passage.id === view.at),
  ) as LetterRow;
}

function bands(row: LetterRow) {
  return row.cells.map((cell) => cell.bands.map(({ at, span, entries }) => [at, span, entries.map(name).join(' ')]));
}

describe('a followed passage', () => {
  test('stands level with its reply, and the line goes from column to column', () => {
    const row = rowOf({ at: 'belmokhtar-internet' });
    expect(bands(row)).toEqual([[[1, 1, 'belmokhtar-internet']], [[1, 1, 'board-internet']]]);
    expect(row.followed).toEqual({ column: 0, ends: [{ column: 1, band: 1, role: 'reply' }] });
  });

  test('with several claims reaches over all of them', () => {
    const row = rowOf({ at: 'droukdel-unjustified' });
    expect(row.followed).toMatchObject({
      column: 1,
      ends: row.cells[0]?.bands.slice(-5).map(({ at }) => ({ column: 0, band: at, role: 'claim' })),
    });
    expect(row.cells[1]?.bands.at(-1)).toMatchObject({ at: 1, span: 5 });
  });

  test('has its reply brought beside it where the alignment parts them, with what links them', () => {
    const row = rowOf({ at: 'belmokhtar-internet', align: 'date' });
    const beside = row.cells[1]?.bands.flatMap(({ entries }) => entries);
    expect(beside).toMatchObject([
      {
        type: 'passage',
        beside: true,
        passage: { id: 'board-internet' },
        follows: [{ role: 'reply', type: 'counter-charges' }],
      },
    ]);
    expect(row.cells[1]?.silence).toBeUndefined();
  });

  test('changes nothing where it has no links', () => {
    expect(rowOf({ at: 'board-canadians' }).bandCount).toBe(1);
  });
});
