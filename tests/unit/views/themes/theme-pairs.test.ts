import { expect, test } from 'vitest';
import { themePairs } from '../../../../src/views/themes/theme-pairs.ts';
import { harbour, timbuktu } from '../editions.ts';
import { countAnew } from './counted-anew.ts';

test('a small edition, counted by hand: two passages on fees alone, none on lights alone, one on both', () => {
  const counts = themePairs(harbour).map((row) =>
    row.map(({ themes, passages }) => [themes.map(({ id }) => id).join('+'), passages.map(({ id }) => id)]),
  );
  expect(counts).toEqual([
    [['fees+fees', ['guild-unpaid', 'master-paid']]],
    [
      ['lights+fees', ['guild-oil']],
      ['lights+lights', []],
    ],
  ]);
});

test('the letters of the site, counted anew: both themes, or one and no other', () => {
  for (const { themes, tally } of themePairs(timbuktu).flat()) {
    const [row, column] = themes.map(({ id }) => id);
    const wanted = countAnew(
      timbuktu,
      () => true,
      (passage) =>
        row === column
          ? passage.themes.join(' ') === row
          : [row, column].every((id) => passage.themes.some((theme) => theme === id)),
    );
    expect(tally).toMatchObject(wanted);
  }
});

test('every pair of themes is there once', () => {
  const pairs = themePairs(timbuktu)
    .flat()
    .map(({ themes }) =>
      themes
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    );
  expect(new Set(pairs).size).toBe(10);
  expect(pairs).toHaveLength(10);
});
