import { expect, test } from 'vitest';
import { byAllWords, intervalWords } from '../../../../src/ui/wording/link-words.ts';

test.each([
  [{ least: 3, most: 63 }, '3 to 63 days'],
  [{ least: 2, most: 2 }, '2 days'],
  [{ least: 1, most: 1 }, '1 day'],
])('%o is “%s”', (interval, words) => {
  expect(intervalWords(interval)).toBe(words);
});

test.each([
  [{ least: 23, most: 63 }, ' (23 to 63 days by all sources’ dates)'],
  ['unsure' as const, ' (not sure by all sources’ dates)'],
  [undefined, ''],
])('by all sources’ dates %o is “%s”', (byAll, words) => {
  expect(byAllWords({ least: 54, most: 63, byAll })).toBe(words);
});
