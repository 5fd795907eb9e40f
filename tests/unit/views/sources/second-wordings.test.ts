import { expect, test } from 'vitest';
import { countReadings, secondWordings } from '../../../../src/views/sources/second-wordings.ts';
import { harbour, timbuktu } from '../editions.ts';
import { markedPassages, times } from './letters-markup.ts';

test('a second wording stands beside the words of the passage', () => {
  expect(secondWordings(harbour)).toMatchObject([
    {
      passage: { id: 'guild-unpaid' },
      words: 'not paid',
      readings: [{ text: 'never paid', source: 'herald', certainty: 'medium', note: 'Stronger.' }],
    },
  ]);
});

test('as many as the letters’ files have', () => {
  const markup = markedPassages.map((passage) => passage.markup).join('');
  expect(secondWordings(timbuktu)).toHaveLength(times(/<app>/g, markup));
  expect(countReadings(secondWordings(timbuktu))).toBe(times(/<rdg/g, markup));
});

test('two sources can word one stretch', () => {
  const arms = secondWordings(timbuktu).find(({ passage }) => passage.id === 'board-arms-money');
  expect(arms?.readings.map(({ source }) => source)).toEqual(['business-insider', 'atlantic']);
});
