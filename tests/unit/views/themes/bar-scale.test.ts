import { expect, test } from 'vitest';
import { barScale } from '../../../../src/views/themes/bar-scale.ts';

test.each([
  [1, { word: 1 / 32, ruler: 100, least: 12 }],
  [294, { word: 1 / 32, ruler: 100, least: 12 }],
  [512, { word: 1 / 32, ruler: 100, least: 12 }],
  [5_120, { word: 1 / 320, ruler: 1_000, least: 120 }],
])('the scale where the longest passage has %i words', (longest, scale) => {
  expect(barScale(longest)).toEqual(scale);
});

test('an edition without quoted words has a scale too', () => {
  expect(barScale(0).word).toBe(1 / 32);
});

test('the longest bar is never wider than a narrow window', () => {
  for (const longest of [600, 3_000, 40_000]) expect(longest * barScale(longest).word).toBeLessThanOrEqual(16);
});
