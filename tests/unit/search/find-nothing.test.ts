import { expect, test } from 'vitest';
import { inLetters } from './finding.ts';

test.each(['"', '-', 'from:', 'NEAR', 'date:201', 'from:nobody ', ''])('there is nothing to look for: %s', (query) => {
  expect(inLetters(query).isSought).toBe(false);
});

test('there is nothing to look for where a query is refused', () => {
  expect(inLetters('x'.repeat(1001)).isSought).toBe(false);
});

test.each(['ransom', '-ransom', 'from:board', 'nowhere'])('there is something to look for: %s', (query) => {
  expect(inLetters(query).isSought).toBe(true);
});
