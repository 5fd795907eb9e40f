import { expect, test } from 'vitest';
import { DAYS_REMOVED, freeId, isOver, present, putAside } from '../../../src/library/kept-edition.ts';
import type { KeptEdition } from '../../../src/library/kept-edition.ts';

const DAY = 86_400_000;

function kept(copy: string, added: number, gone?: number): KeptEdition {
  const counts = { letters: 1, words: 1, size: 1, files: 1, problems: 0, doubts: 0 };
  return { copy, id: copy, title: copy, lang: 'en', added, ...counts, ...(gone !== undefined && { removed: gone }) };
}

test('the newest stands first, and what is removed apart', () => {
  const all = [kept('a', 1), kept('b', 3), kept('c', 2, 5), kept('d', 4, 9)];
  expect(present(all).map(({ copy }) => copy)).toEqual(['b', 'a']);
  expect(putAside(all).map(({ copy }) => copy)).toEqual(['d', 'c']);
});

test('what is removed goes for good after its days, and not before', () => {
  expect(isOver(kept('a', 1, 10), 10 + DAYS_REMOVED * DAY)).toBe(false);
  expect(isOver(kept('a', 1, 10), 11 + DAYS_REMOVED * DAY)).toBe(true);
  expect(isOver(kept('a', 1), Number.MAX_SAFE_INTEGER)).toBe(false);
});

test('a second of the same id gets the next number that is free', () => {
  expect([freeId('a', []), freeId('a', ['a', 'a-2', 'a-3'])]).toEqual(['a-2', 'a-4']);
});
