import { describe, expect, test } from 'vitest';
import type { Edition, Passage } from '../../../../src/edition/model.ts';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { shownHeads } from '../../../../src/views/columns/party-head.ts';
import { entriesOf, partyOf, passagesStanding } from '../../../../src/views/columns/row.ts';
import type { Entry, LetterRow, RowDetail, Silence } from '../../../../src/views/columns/row.ts';
import { hiddenVoices } from '../../../../src/views/columns/hidden-voices.ts';
import { ALIGNMENTS, FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';

function name(entry: Entry): string {
  if (entry.type === 'mention') return `mention of ${entry.letter.id}`;
  const { id } = entry.passage;
  if (entry.type === 'reference') return `see ${id}`;
  return `${id}${entry.dim ? ' dim' : ''}${entry.folded ? ' folded' : ''}`;
}

function said(silence: Silence | undefined): string | undefined {
  if (silence?.type === 'not-shown') return `${silence.passages} not shown`;
  return silence && (silence.type === 'edition' ? silence.text : silence.type);
}

function idsOf(passages: Iterable<Passage>): readonly string[] {
  return [...passages].map(({ id }) => id).toSorted();
}

/** Each row as its title and, column by column, what stands in it or why nothing does. */
function table(edition: Edition, view: Partial<ViewState>): readonly (readonly string[])[] {
  return columns(edition, { ...FIRST_VIEW, ...view }).rows.map((row) =>
    row.type === 'event'
      ? ['event', row.title]
      : [row.title ?? '', ...row.cells.map((cell) => said(cell.silence) ?? entriesOf(cell).map(name).join(', '))],
  );
}

describe('the harbour letters', () => {
  test('by exchange: a claim with its reply, silence in the words of the edition', () => {
    expect(table(harbour, { align: 'exchange' })).toEqual([
      ['The fee', 'guild-unpaid', 'master-paid'],
      ['The lights', 'guild-oil', 'Nothing quoted speaks of the lights.'],
    ]);
  });

  test('by date: letters in time order, events between them, the undated last', () => {
    expect(table(harbour, { align: 'date' })).toEqual([
      ['event', 'The great storm'],
      ['The Guild to Ada Quayle', 'guild-unpaid, guild-oil', 'written-by'],
      ['Ada Quayle to the Guild', 'written-by', 'master-paid'],
      ['The order of 1900', '', ''],
    ]);
  });

  test('by theme: whole under the main theme, referred to under the others', () => {
    expect(table(harbour, { align: 'theme' })).toEqual([
      ['Fees', 'guild-unpaid, see guild-oil', 'master-paid'],
      ['Lights', 'guild-oil', 'no-theme'],
    ]);
  });

  test('a letter of neither side stands across', () => {
    const rows = columns(harbour, { ...FIRST_VIEW, align: 'date' }).rows;
    expect((rows.at(-1) as LetterRow).across.map(name)).toEqual(['mention of order-1900']);
  });

  test('a theme that is off dims the passages of no other theme', () => {
    expect(table(harbour, { themesOff: ['fees'] })).toEqual([
      ['The fee', 'guild-unpaid dim', 'master-paid dim'],
      ['The lights', 'guild-oil', 'Nothing quoted speaks of the lights.'],
    ]);
  });

  test('or hides them, and says how many', () => {
    const view: ViewState = { ...FIRST_VIEW, themesOff: ['fees'], others: 'hide' };
    expect(table(harbour, view).map(([title]) => title)).toEqual(['The lights']);
    expect(columns(harbour, view).hidden).toHaveLength(2);
  });

  test('all themes off and the others hidden leaves nothing', () => {
    const { rows, hidden } = columns(harbour, { ...FIRST_VIEW, themesOff: ['fees', 'lights'], others: 'hide' });
    expect([rows, hidden.length]).toEqual([[], 3]);
  });

  test('but never what the address points at, nor what that is linked to', () => {
    const rows = table(harbour, { themesOff: ['fees'], others: 'hide', at: 'master-paid' });
    expect(rows[0]).toEqual(['The fee', 'guild-unpaid dim', 'master-paid dim']);
  });

  test('reported speech that is switched off folds, and stays in its place', () => {
    expect(table(harbour, { layersOff: ['reported'] })[1]?.[1]).toBe('guild-oil folded');
  });

  test('links are told with type, reason, author and certainty', () => {
    const [row] = columns(harbour, FIRST_VIEW).rows;
    const [link] = (row as LetterRow).links;
    expect(link?.passages.map(({ id }) => id)).toEqual(['guild-unpaid', 'master-paid']);
    expect((row as LetterRow).links).toMatchObject([
      { type: 'denies', reason: 'Both speak of the winter fee.', by: 'This edition', certainty: 'medium' },
    ]);
  });
});

describe('the Timbuktu letters', () => {
  test.each(ALIGNMENTS)('by %s: every passage stands whole exactly once', (align) => {
    const { rows } = columns(timbuktu, { ...FIRST_VIEW, align });
    const whole = rows
      .flatMap((row) => (row.type === 'letters' ? [...row.cells.flatMap(entriesOf), ...row.across] : []))
      .flatMap((entry) => (entry.type === 'passage' ? [entry.passage.id] : []));
    const all = timbuktu.letters.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(whole.toSorted()).toEqual(all.toSorted());
  });

  test.each(ALIGNMENTS)('by %s: every empty cell says why, unless the row stands across', (align) => {
    const rows = columns(timbuktu, { ...FIRST_VIEW, align }).rows.filter((row) => row.type === 'letters');
    const unexplained = rows.filter(({ cells, across }) =>
      cells.some((one) => entriesOf(one).length === 0 && !one.silence && across.length === 0),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(unexplained).toEqual([]);
  });

  test('a letter that may be years old stands where it cannot be later, not at the very top', () => {
    const order = [
      'The ruling on hostages',
      'The Advisory Board to Mokhtar Belmokhtar',
      'Words of the exchange not placed',
    ];
    const letters = columns(timbuktu, { ...FIRST_VIEW, align: 'date' }).rows.flatMap((row) =>
      row.type === 'letters' && order.includes(row.title ?? '') ? [row.title] : [],
    );
    expect(letters).toEqual(order);
  });

  test('the ruling stands in its own order, and replies in the order of the links', () => {
    const board = new Map(table(timbuktu, {}).map(([title, , cell]) => [title, cell]));
    expect(board.get('Are hostages lawful?')).toBe(
      'ruling-status-of-hostages, ruling-status-of-kidnapping, ruling-western-reaction',
    );
    expect(board.get('Azawad or a new branch')).toMatch(/^board-azawad, droukdel-/);
  });

  test.each([
    // From 1 or 10 September to 3 November; with the AP's 3 October from 23 days on.
    ['edition', { least: 54, most: 63, byAll: { least: 23, most: 63 } }],
    ['guidere', { least: 54, most: 63, byAll: { least: 23, most: 63 } }],
    ['ap', { least: 23, most: 32, byAll: { least: 23, most: 63 } }],
    ['widest', { least: 23, most: 63, byAll: undefined }],
  ])('the reply about the internet is told with the interval by the dates of %s', (dating, interval) => {
    const row = columns(timbuktu, { ...FIRST_VIEW, dating }).rows.find(
      ({ title }) => title === 'Secrets on the internet',
    );
    expect(row).toMatchObject({ detail: { type: 'claim-and-reply', interval } });
  });

  test('what leaves more than a year open says the last day that it is placed by, and nothing else does', () => {
    const { rows } = columns(timbuktu, { ...FIRST_VIEW, align: 'date' });
    const untilOf = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (row?.type === 'event') return row.until;
      return row?.detail.type === 'dates' ? row.detail.until : undefined;
    };
    expect(untilOf('belmokhtar-libya-report')).toBe(Date.UTC(2012, 8, 30));
    expect(untilOf('ev-north-mali')).toBe(Date.UTC(2013, 0, 31));
    expect([untilOf('board-2012'), untilOf('ev-new-emir')]).toEqual([undefined, undefined]);
  });

  test('by the AP’s dates the Board’s letter stands before the report of 4 October, by Guidère’s after it', () => {
    const orders = ['ap', 'guidere'].map((dating) =>
      columns(timbuktu, { ...FIRST_VIEW, align: 'date', dating }).rows.map(({ id }) => id),
    );
    const before = orders.map((ids) => ids.indexOf('board-2012') < ids.indexOf('ev-new-emir'));
    expect(before).toEqual([true, false]);
  });
});

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

test('what the layers that are off take out of the rows is counted', () => {
  const { rows } = columns(harbour, FIRST_VIEW);
  expect(hiddenVoices(rows, ['glosses', 'omissions', 'reported', 'edition', 'phrases'])).toEqual([
    { layer: 'glosses', count: 1 },
    { layer: 'omissions', count: 1 },
    { layer: 'reported', count: 1 },
    { layer: 'edition', count: 1 },
  ]);
});
