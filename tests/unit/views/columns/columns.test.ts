import { describe, expect, test } from 'vitest';
import { columns } from '../../../../src/views/columns/columns.ts';
import { hiddenVoices } from '../../../../src/views/columns/hidden-voices.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import type { LetterRow } from '../../../../src/views/columns/row.ts';
import { ALIGNMENTS, FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';
import { name, table } from './table.ts';

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

test('what the layers that are off take out of the rows is counted', () => {
  const { rows } = columns(harbour, FIRST_VIEW);
  expect(hiddenVoices(rows, ['glosses', 'omissions', 'reported', 'edition', 'phrases'])).toEqual([
    { layer: 'glosses', count: 1 },
    { layer: 'omissions', count: 1 },
    { layer: 'reported', count: 1 },
    { layer: 'edition', count: 1 },
  ]);
});
