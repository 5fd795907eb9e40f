import { expect, test } from 'vitest';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesInOrder, entriesOf } from '../../../../src/views/columns/row.ts';
import type { Silence } from '../../../../src/views/columns/row.ts';
import { onlyLetters } from '../../../../src/views/paper/chosen-letters.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour } from '../editions.ts';

const leftOut = (passages: number): Silence => ({ type: 'edition', text: `${passages} left out` });

function printed(part: Partial<ViewState>, letters: readonly string[]) {
  const view = { ...FIRST_VIEW, ...part };
  return onlyLetters(columns(harbour, view), letters, leftOut);
}

/** Each row as its id and, column by column, what stands in it or why nothing does. */
function table(part: Partial<ViewState>, letters: readonly string[]) {
  return printed(part, letters).rows.map((row) => [
    row.id,
    ...(row.type === 'letters' ? row.cells : []).map(
      (cell) =>
        entriesOf(cell)
          .map((entry) => `${entry.type} ${entry.type === 'mention' ? entry.letter.id : entry.passage.id}`)
          .join(', ') || (cell.silence?.type === 'edition' ? cell.silence.text : cell.silence?.type),
    ),
  ]);
}

test('what a reply answers is said to be left out, and true silence stays as it is', () => {
  expect(table({ align: 'exchange' }, ['master-1901'])).toEqual([['x-fees', '1 left out', 'passage master-paid']]);
  expect(table({ align: 'exchange' }, ['guild-1901'])).toEqual([
    ['x-fees', 'passage guild-unpaid', '1 left out'],
    ['x-lights', 'passage guild-oil', 'Nothing quoted speaks of the lights.'],
  ]);
});

test('rows of other letters and events go, letters across stay if they are chosen', () => {
  expect(table({ align: 'date' }, ['master-1901'])).toEqual([['master-1901', 'written-by', 'passage master-paid']]);
  expect(printed({ align: 'date' }, ['order-1900']).rows).toMatchObject([{ id: 'order-1900', across: [{}] }]);
});

test('a passage is not said to be elsewhere on paper where its letter is not printed', () => {
  expect(table({ align: 'theme' }, ['master-1901'])).toEqual([['theme-fees', '2 left out', 'passage master-paid']]);
});

test('only passages of the chosen letters count as hidden', () => {
  const filter = { themesOff: ['fees', 'lights'], others: 'hide' } as const;
  expect(
    [printed(filter, ['master-1901']).hidden, printed(filter, ['guild-1901']).hidden].map(({ length }) => length),
  ).toEqual([1, 2]);
});

test('paper is read row by row, and in each from the first column on', () => {
  const { rows } = columns(harbour, { ...FIRST_VIEW, align: 'exchange' });
  const ids = entriesInOrder(rows).map((entry) => entry.type === 'passage' && entry.passage.id);
  expect(ids).toEqual(['guild-unpaid', 'master-paid', 'guild-oil']);
});
