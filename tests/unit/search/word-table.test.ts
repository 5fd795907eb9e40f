import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../../src/search/word-table.ts';

/** Few letters, so that words repeat and begin alike; halves of surrogate pairs as well. */
const word = string({ unit: constantFrom('a', 'b', 'é', '\u{1F54A}', '\uD83D', 'ب'), minLength: 0, maxLength: 6 });

test('words have the numbers that a map of strings would give them, wherever they stand', () => {
  assert(
    property(array(word, { maxLength: 400 }), (words) => {
      const table = new WordTable();
      const known = new Map<string, number>();
      const text = words.join('');
      let start = 0;
      for (const each of words) {
        const expected = known.get(each) ?? known.size;
        known.set(each, expected);
        expect(table.numberOf(text, start, start + each.length)).toBe(expected);
        start += each.length;
      }
    }),
  );
});

test('as many words as there are keep their numbers', () => {
  const table = new WordTable();
  const words = Array.from({ length: 20_000 }, (_, number) => `word${number * 7919}`);
  const numbers = () => words.map((each) => table.numberOf(each, 0, each.length));
  expect(numbers()).toEqual(words.map((_, number) => number));
  expect(numbers()).toEqual(words.map((_, number) => number));
});
