import { expect, test } from 'vitest';
import { barsOf, longestPassage, placedPassages } from '../../../../src/views/themes/letter-bars.ts';
import { harbour, timbuktu } from '../editions.ts';
import { wordsOf } from './counted-anew.ts';

test('a letter’s bars stand in the edition’s order, with the main theme apart from further ones', () => {
  const [letter] = harbour.letters;
  if (!letter) throw new Error('The harbour edition has no letters.');
  const bars = barsOf(harbour, letter).map(({ passage, words, main, further }) => [
    passage.id,
    words,
    main?.name,
    further.map(({ name }) => name),
  ]);
  expect(bars).toEqual([
    ['guild-unpaid', 9, 'Fees', []],
    ['guild-oil', 0, 'Lights', ['Fees']],
  ]);
});

test('bars are as wide as words counted anew', () => {
  const bars = timbuktu.letters.flatMap((letter) => barsOf(timbuktu, letter));
  expect(bars.map(({ words }) => words)).toEqual(bars.map(({ passage }) => wordsOf(passage)));
  expect(longestPassage(timbuktu)).toBe(Math.max(...bars.map(({ passage }) => wordsOf(passage))));
});

test('of the small edition a source names the page of the letter for one passage', () => {
  expect(placedPassages(harbour)).toBe(1);
});
