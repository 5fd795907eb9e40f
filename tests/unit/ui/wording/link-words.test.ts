import { expect, test } from 'vitest';
import { intervalWords } from '../../../../src/ui/wording/link-words.ts';

test.each([
  [{ least: 3, most: 63 }, '3 to 63 days'],
  [{ least: 2, most: 2 }, '2 days'],
  [{ least: 1, most: 1 }, '1 day'],
])('%o is “%s”', (interval, words) => {
  expect(intervalWords(interval)).toBe(words);
});
