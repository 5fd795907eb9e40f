import { expect, test } from 'vitest';
import { daysAgoWords, momentWords } from '../../../../src/ui/wording/moments.ts';

const NOW = new Date(2026, 10, 28, 0, 30);

test('a moment has its day and its time, as the clock of the reader has them', () => {
  expect(momentWords(new Date(2026, 10, 25, 12, 4))).toBe('25 November 2026, 12:04');
});

test.each([
  [new Date(2026, 10, 28, 0, 1), 'today'],
  [new Date(2026, 10, 27, 23, 59), 'yesterday'],
  [new Date(2026, 10, 25, 12, 4), '3 days ago'],
  // Over a change of the clocks, where there is one.
  [new Date(2026, 9, 20, 0, 30), '39 days ago'],
])('%s is %s', (moment, words) => {
  expect(daysAgoWords(moment, NOW)).toBe(words);
});
