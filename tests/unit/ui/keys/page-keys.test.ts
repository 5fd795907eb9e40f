import { expect, test } from 'vitest';
import { doneBy, PAGE_KEYS } from '../../../../src/ui/keys/page-keys.ts';
import { pageKeyWords } from '../../../../src/ui/keys/page-key-words.ts';

const groups = Object.entries(PAGE_KEYS) as [keyof typeof PAGE_KEYS, Readonly<Record<string, readonly string[]>>][];

test.each(groups)('in %s no stroke does two things, and each is found by what it does', (_, keys) => {
  for (const [name, strokes] of Object.entries(keys)) {
    for (const stroke of strokes) expect(doneBy(keys, stroke)).toBe(name);
  }
});

test.each(groups)('help has words for each key of %s', (group, keys) => {
  expect(Object.keys(pageKeyWords(group))).toEqual(Object.keys(keys));
});

test('letters can be switched off, other keys stay', () => {
  expect(doneBy(PAGE_KEYS.review, 'a', true)).toBe('accept');
  expect(doneBy(PAGE_KEYS.review, 'a', false)).toBeUndefined();
  expect(doneBy(PAGE_KEYS.review, 'ArrowDown', false)).toBe('next');
  expect(doneBy(PAGE_KEYS.review, undefined)).toBeUndefined();
});
