import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { splitsPair, toCodePoints, toCodeUnits } from '../../../src/anchoring/code-points.ts';

/** Pieces that make pairs, lone halves and combining marks when they are joined at random. */
const anyText = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', 'ب', '😀', '\ud83d', '\ude00') });

test.each([
  { situation: 'plain letters', text: 'abc', offset: 2, count: 2 },
  { situation: 'after an emoji', text: 'a😀b', offset: 3, count: 2 },
  { situation: 'at the end', text: 'a😀b', offset: 4, count: 3 },
  { situation: 'before an emoji', text: 'a😀b', offset: 1, count: 1 },
  { situation: 'after a lone high surrogate', text: '\ud83da', offset: 1, count: 1 },
  { situation: 'after a lone low surrogate', text: '\ude00a', offset: 1, count: 1 },
  { situation: 'in an empty text', text: '', offset: 0, count: 0 },
])('$situation: UTF-16 offset $offset is code point $count, and back', ({ text, offset, count }) => {
  expect(toCodePoints(text, offset)).toBe(count);
  expect(toCodeUnits(text, count)).toBe(offset);
});

test.each([
  { situation: 'inside a pair', offset: 2, count: 1 },
  { situation: 'before the text', offset: -3, count: 0 },
  { situation: 'after the text', offset: 99, count: 3 },
])('an offset $situation counts as the nearest place before it that is in the text', ({ offset, count }) => {
  expect(toCodePoints('a😀b', offset)).toBe(count);
});

test.each([
  { count: -1, offset: 0 },
  { count: 99, offset: 4 },
])('code point $count of a text of three is its nearer end', ({ count, offset }) => {
  expect(toCodeUnits('a😀b', count)).toBe(offset);
});

property.prop([anyText, fc.nat()])('counts as JavaScript’s own iteration over the string does', (text, seed) => {
  const offset = seed % (text.length + 1);
  fc.pre(!splitsPair(text, offset));
  expect(toCodePoints(text, offset)).toBe(Array.from(text.slice(0, offset)).length);
  expect(toCodeUnits(text, toCodePoints(text, offset))).toBe(offset);
});
