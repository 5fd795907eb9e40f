import { expect, test } from 'vitest';
import { DAYS_REMOVED, foundOver, freeId, isSurelyOver, present, putAside } from '../../../src/library/kept-edition.ts';
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

test('what is removed need be kept no longer after its days, and not before', () => {
  const after = new Date(11 + DAYS_REMOVED * DAY);
  expect(foundOver(kept('a', 1, 10), new Date(10 + DAYS_REMOVED * DAY))).toBeUndefined();
  expect(foundOver(kept('a', 1, 10), after)).toEqual({ ...kept('a', 1, 10), overOn: ['1970-01-31'] });
  expect(foundOver(kept('a', 1), after)).toBeUndefined();
});

test('it goes for good once that was found on seven days in a row', () => {
  let edition = kept('a', 1, 10);
  const found = [31, 32, 32, 400, 33, 34, 35, 40, 41].map((day) => {
    edition = foundOver(edition, new Date(day * DAY)) ?? edition;
    return isSurelyOver(edition);
  });
  expect(found).toEqual([false, false, false, false, false, false, false, false, true]);
});

test('a second of the same id gets the next number that is free', () => {
  expect([freeId('a', []), freeId('a', ['a', 'a-2', 'a-3'])]).toEqual(['a-2', 'a-4']);
});
