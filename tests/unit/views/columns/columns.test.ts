import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import type { Entry, LetterRow } from '../../../../src/views/columns/row.ts';
import { ALIGNMENTS, FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';

function name(entry: Entry): string {
  if (entry.type === 'mention') return `mention of ${entry.letter.id}`;
  const { id } = entry.passage;
  if (entry.type === 'reference') return `see ${id}`;
  return `${id}${entry.dim ? ' dim' : ''}${entry.folded ? ' folded' : ''}`;
}

/** Each row as its title and, column by column, what stands in it or why nothing does. */
function table(edition: Edition, view: Partial<ViewState>): readonly (readonly string[])[] {
  return columns(edition, { ...FIRST_VIEW, ...view }).rows.map((row) =>
    row.type === 'event'
      ? ['event', row.title]
      : [row.title, ...row.cells.map(({ entries, silence }) => silence ?? entries.map(name).join(', '))],
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
      ['The Guild to Ada Quayle', 'guild-unpaid, guild-oil', 'Written by The Pilots’ Guild.'],
      ['Ada Quayle to the Guild', 'Written by Ada Quayle.', 'master-paid'],
      ['The order of 1900', '', ''],
    ]);
  });

  test('by theme: whole under the main theme, referred to under the others', () => {
    expect(table(harbour, { align: 'theme' })).toEqual([
      ['Fees', 'guild-unpaid, see guild-oil', 'master-paid'],
      ['Lights', 'guild-oil', 'No passage of Ada Quayle is marked lights.'],
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
    expect(columns(harbour, view).hidden).toBe(2);
  });

  test('all themes off and the others hidden leaves nothing', () => {
    const { rows, hidden } = columns(harbour, { ...FIRST_VIEW, themesOff: ['fees', 'lights'], others: 'hide' });
    expect([rows, hidden]).toEqual([[], 3]);
  });

  test('but never what the address points at', () => {
    const rows = table(harbour, { themesOff: ['fees'], others: 'hide', at: 'master-paid' });
    expect(rows[0]).toEqual(['The fee', 'No words of Guild on this are quoted.', 'master-paid dim']);
  });

  test('reported speech that is switched off folds, and stays in its place', () => {
    expect(table(harbour, { layersOff: ['reported'] })[1]?.[1]).toBe('guild-oil folded');
  });

  test('links are told with type, reason, author and certainty', () => {
    const [row] = columns(harbour, FIRST_VIEW).rows;
    const [link] = (row as LetterRow).links;
    expect(link?.passages.map(({ id }) => id)).toEqual(['guild-unpaid', 'master-paid']);
    expect((row as LetterRow).links).toMatchObject([
      { type: 'Denies', reason: 'Both speak of the winter fee.', by: 'This edition', certainty: 'medium certainty' },
    ]);
  });
});

describe('the Timbuktu letters', () => {
  test.each(ALIGNMENTS)('by %s: every passage stands whole exactly once', (align) => {
    const { rows } = columns(timbuktu, { ...FIRST_VIEW, align });
    const whole = rows
      .flatMap((row) => (row.type === 'letters' ? [...row.cells.flatMap(({ entries }) => entries), ...row.across] : []))
      .flatMap((entry) => (entry.type === 'passage' ? [entry.passage.id] : []));
    const all = timbuktu.letters.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(whole.toSorted()).toEqual(all.toSorted());
  });

  test.each(ALIGNMENTS)('by %s: every empty cell says why, unless the row stands across', (align) => {
    const rows = columns(timbuktu, { ...FIRST_VIEW, align }).rows.filter((row) => row.type === 'letters');
    const unexplained = rows.filter(({ cells, across }) =>
      cells.some(({ entries, silence }) => entries.length === 0 && !silence && across.length === 0),
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
      row.type === 'letters' && order.includes(row.title) ? [row.title] : [],
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

  test('the reply about the internet is told with the interval that either date allows', () => {
    const row = columns(timbuktu, FIRST_VIEW).rows.find(({ title }) => title === 'Secrets on the internet');
    // From 10 September to 3 October, and from 1 September to 3 November.
    expect((row as LetterRow).detail).toBe('claim, then reply 23 to 63 days later');
  });
});
