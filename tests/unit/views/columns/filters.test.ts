import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/edition/model.ts';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { shownHeads } from '../../../../src/views/columns/party-head.ts';
import { entriesOf, partyOf, passagesStanding } from '../../../../src/views/columns/row.ts';
import type { RowDetail } from '../../../../src/views/columns/row.ts';
import { ALIGNMENTS, FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';
import { table } from './table.ts';

function idsOf(passages: Iterable<Passage>): readonly string[] {
  return [...passages].map(({ id }) => id).toSorted();
}

describe('filters', () => {
  test('unanswered claims alone: rows without one go, and the rest is counted', () => {
    const { rows, hidden } = columns(timbuktu, { ...FIRST_VIEW, only: ['unanswered'] });
    const shown = rows.flatMap((row) => (row.type === 'letters' ? row.cells.flatMap(entriesOf) : []));
    const standings = shown.map((entry) => (entry.type === 'passage' ? entry.head.standing : entry.type));
    expect(new Set(standings)).toEqual(new Set(['unanswered']));
    expect(hidden).toHaveLength(timbuktu.letters.flatMap(({ passages }) => passages).length - 6);
  });

  test('a cell that they empty says how much they took, and is no silence', () => {
    const rows = new Map(table(timbuktu, { only: ['unanswered'] }).map(([title, ...cells]) => [title, cells]));
    expect(rows.get('Azawad or a new branch')?.[1]).toMatch(/^\d+ not shown$/);
    expect(rows.get('Two emirates')?.[1]).toMatch(/^\d+ not shown$/);
    expect(table(timbuktu, { only: ['unanswered'], align: 'theme' })).toContainEqual([
      'Ransom',
      '2 not shown',
      expect.stringMatching(/not shown$|board/),
    ]);
  });

  test.each<[view: Partial<ViewState>, title: string, detail: RowDetail]>([
    [
      {},
      'Azawad or a new branch',
      { type: 'claim-and-reply', interval: { least: 34, most: 63, byAll: { least: 3, most: 63 } } },
    ],
    [{ only: ['unanswered'] }, 'Azawad or a new branch', { type: 'unanswered' }],
    [{}, 'Words not placed', { type: 'unmet' }],
    [{ only: ['unprompted'] }, 'Words not placed', { type: 'unprompted' }],
  ])('with %o the row “%s” speaks only of what stands in it', (view, title, detail) => {
    const { rows } = columns(timbuktu, { ...FIRST_VIEW, ...view });
    expect(rows.find((row) => row.title === title)).toMatchObject({ detail });
  });

  test('a row of which only one end of its link is left says nothing of claim and reply', () => {
    const view: ViewState = { ...FIRST_VIEW, themesOff: ['fees'], others: 'hide', at: 'master-paid' };
    expect(columns(harbour, view).rows[0]).toMatchObject({ id: 'x-fees', detail: { type: 'none' } });
  });

  test.each(ALIGNMENTS)('by %s passages of neither side can be hidden, or stand alone', (align) => {
    const neither = timbuktu.letters.filter((letter) => partyOf(timbuktu, letter) === undefined);
    const across = neither.flatMap(({ passages }) => passages.map(({ id }) => id));
    const hiding = columns(timbuktu, { ...FIRST_VIEW, align, across: 'hide' });
    expect(idsOf(hiding.hidden)).toEqual(across.toSorted());
    const only = columns(timbuktu, { ...FIRST_VIEW, align, across: 'only' });
    expect(idsOf(passagesStanding(only.rows))).toEqual(across.toSorted());
  });

  test('a passage of neither side that the address points at is there all the same', () => {
    const { hidden } = columns(timbuktu, { ...FIRST_VIEW, across: 'hide', at: 'unplaced-several-key-issues' });
    expect(hidden.map(({ id }) => id)).not.toContain('unplaced-several-key-issues');
  });

  test('what a column takes away that is not shown counts as hidden, what stands beside a passage does not', () => {
    const { hidden } = columns(timbuktu, { ...FIRST_VIEW, columns: ['party-belmokhtar'], only: ['unanswered'] });
    expect(hidden).toHaveLength(passagesIn(timbuktu).length - 6);
    const followed = columns(harbour, {
      ...FIRST_VIEW,
      themesOff: ['fees', 'lights'],
      others: 'hide',
      at: 'master-paid',
    });
    expect(followed.hidden.map(({ id }) => id)).toEqual(['guild-oil']);
  });

  test.each<[view: Partial<ViewState>, shown: readonly number[]]>([
    [{}, [2, 1]],
    [{ themesOff: ['fees'], others: 'hide' }, [1, 0]],
    [{ themesOff: ['fees'], others: 'hide', at: 'master-paid' }, [2, 1]],
    [{ columns: ['party-master'] }, [1]],
  ])('with %o the heads say how many of their passages are shown', (view, shown) => {
    const heads = shownHeads(harbour, columns(harbour, { ...FIRST_VIEW, ...view }));
    expect(heads.map((head) => head.shown)).toEqual(shown);
  });

  test.each<[view: Partial<ViewState>, shown: readonly string[]]>([
    [{ columns: ['party-board', 'party-belmokhtar'] }, ['Board', 'Belmokhtar']],
    [{ columns: ['party-belmokhtar'] }, ['Belmokhtar']],
    [{ columns: ['nobody'] }, ['Belmokhtar', 'Board']],
    [{ columns: ['party-belmokhtar'], at: 'board-internet' }, ['Belmokhtar', 'Board']],
  ])('columns in the reader’s order, and those put away: %o', (view, shown) => {
    const { parties } = columns(timbuktu, { ...FIRST_VIEW, ...view });
    expect(parties.map(({ shortName }) => shortName)).toEqual(shown);
  });
});
