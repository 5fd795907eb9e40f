import { describe, expect, test } from 'vitest';
import type { ThemeId } from '../../../../src/edition/model.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import type { Entry, LetterRow } from '../../../../src/views/columns/row.ts';
import { cellView } from '../../../../src/views/themes/cell-view.ts';
import type { CellOwner } from '../../../../src/views/themes/cell-view.ts';
import { themeMatrix } from '../../../../src/views/themes/theme-matrix.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { timbuktu } from '../editions.ts';

/** A reader who came from a view that shows little. */
const SET_OTHERWISE: ViewState = {
  ...FIRST_VIEW,
  page: 'themes',
  themesOff: ['ransom', 'structure'],
  others: 'hide',
  only: ['unanswered'],
  across: 'only',
  columns: ['party-board'],
  dating: 'ap',
  at: 'board-internet',
};

const matrix = themeMatrix(timbuktu);
const themes = [...timbuktu.themes.map(({ id }) => id), undefined];

function rowsOf(owner: CellOwner, theme: ThemeId | undefined): readonly LetterRow[] {
  const { rows } = columns(timbuktu, cellView(timbuktu, SET_OTHERWISE, owner, theme));
  return rows.filter((row) => row.type === 'letters');
}

/** The passages that stand whole. */
function whole(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.type === 'passage' ? entry.passage.id : []));
}

function inCells(rows: readonly LetterRow[]): readonly string[] {
  return whole(rows.flatMap(({ cells }) => cells.flatMap(entriesOf)));
}

function across(rows: readonly LetterRow[]): readonly string[] {
  return whole(rows.flatMap((row) => row.across));
}

describe.each(themes)('the passages on %s', (theme) => {
  const index = timbuktu.themes.findIndex(({ id }) => id === theme);
  const counted = ({ tallies }: Pick<(typeof matrix.groups)[number], 'tallies'>) =>
    (theme === undefined ? tallies.once : tallies.themes[index])?.passages ?? Number.NaN;

  test('of a party stand in its column, which is the only one, as many as are counted, and no others', () => {
    for (const group of matrix.groups) {
      if (!group.party) continue;
      const rows = rowsOf({ type: 'party', party: group.party.id }, theme);
      const shown = inCells(rows);
      expect(across(rows)).toEqual([]);
      expect(shown).toHaveLength(counted(group));
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test('of neither side stand across, and no others', () => {
    const group = matrix.groups.find(({ party }) => !party);
    const firstLetter = group?.letters[0]?.letter.id;
    const rows = rowsOf({ type: 'neither', firstLetter }, theme);
    expect(across(rows)).toHaveLength(group ? counted(group) : 0);
    expect(inCells(rows)).toEqual([]);
  });

  test('of all stand in the columns and across', () => {
    const rows = rowsOf({ type: 'all' }, theme);
    expect([...inCells(rows), ...across(rows)]).toHaveLength(counted({ tallies: matrix.all }));
  });

  test('of a letter stand in its row', () => {
    for (const letter of matrix.groups.flatMap((group) => group.letters)) {
      const rows = rowsOf({ type: 'letter', letter: letter.letter.id }, theme).filter(
        ({ id }) => id === letter.letter.id,
      );
      expect([...inCells(rows), ...across(rows)]).toHaveLength(counted(letter));
    }
  });
});

test.each<[CellOwner, ThemeId | undefined, string]>([
  [{ type: 'party', party: 'party-board' }, 'weapons', 'theme-weapons'],
  [{ type: 'neither', firstLetter: 'unplaced' }, 'weapons', 'theme-weapons'],
  [{ type: 'all' }, 'weapons', 'theme-weapons'],
  [{ type: 'letter', letter: 'board-2012' }, 'weapons', 'board-2012'],
  [{ type: 'letter', letter: 'board-2012' }, undefined, 'board-2012'],
  [{ type: 'neither', firstLetter: 'unplaced' }, undefined, 'unplaced'],
])('%o and %s lead to the row %s, which is there', (owner, theme, row) => {
  const view = cellView(timbuktu, SET_OTHERWISE, owner, theme);
  expect(view.at).toBe(row);
  expect(columns(timbuktu, view).rows.map(({ id }) => id)).toContain(row);
});

test('all passages of a party, and of all, are read from the beginning', () => {
  const owners: readonly CellOwner[] = [{ type: 'party', party: 'party-board' }, { type: 'all' }];
  expect(owners.map((owner) => cellView(timbuktu, SET_OTHERWISE, owner, undefined).at)).toEqual([undefined, undefined]);
});

test('what does not choose passages stays as the reader has it', () => {
  expect(cellView(timbuktu, SET_OTHERWISE, { type: 'all' }, 'ransom')).toMatchObject({ dating: 'ap', layersOff: [] });
});
