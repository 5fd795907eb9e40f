import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { splitsPair } from '../../../src/anchoring/code-points.ts';
import { describe as describePlace } from '../../../src/anchoring/describe.ts';
import { textHash } from '../../../src/anchoring/text-hash.ts';

test('says position and quote in code points, with the context on both sides', () => {
  const text = `${'x'.repeat(40)}😀the ransom${'y'.repeat(40)}`;
  const start = text.indexOf('ransom');
  expect(describePlace(text, start, start + 'ransom'.length)).toEqual({
    selectors: [
      { type: 'TextPositionSelector', start: 45, end: 51 },
      { type: 'TextQuoteSelector', exact: 'ransom', prefix: `${'x'.repeat(27)}😀the `, suffix: 'y'.repeat(32) },
    ],
    textHash: textHash(text),
  });
});

test('counts emoji in the context as one each and never cuts one', () => {
  const [, quote] = describePlace(`${'😀'.repeat(40)}word${'😀'.repeat(40)}`, 80, 84).selectors;
  expect(quote).toMatchObject({ prefix: '😀'.repeat(32), exact: 'word', suffix: '😀'.repeat(32) });
});

test('has less context at the ends of the text', () => {
  const [, quote] = describePlace('meager', 0, 6).selectors;
  expect(quote).toMatchObject({ prefix: '', exact: 'meager', suffix: '' });
});

test('widens a range that begins or ends inside an emoji', () => {
  const { selectors } = describePlace('a😀😀b', 2, 4);
  expect(selectors).toMatchObject([
    { start: 1, end: 3 },
    { prefix: 'a', exact: '😀😀', suffix: 'b' },
  ]);
});

test.each([
  { situation: 'empty', start: 2, end: 2 },
  { situation: 'backwards', start: 3, end: 1 },
  { situation: 'before the text', start: -1, end: 1 },
  { situation: 'after the text', start: 1, end: 5 },
  { situation: 'no number', start: Number.NaN, end: 2 },
])('refuses a range that is $situation', ({ start, end }) => {
  expect(() => describePlace('word', start, end)).toThrow(RangeError);
});

const withPairs = fc.string({ unit: fc.constantFrom('a', ' ', '😀', 'é'), minLength: 1, maxLength: 120 });

property.prop([withPairs, fc.nat(), fc.nat()])('every selector agrees with the text by code points', (text, a, b) => {
  const start = a % text.length;
  const end = start + 1 + (b % (text.length - start));
  const points = [...text];
  const [position, quote] = describePlace(text, start, end).selectors;
  expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
  expect(points.slice(Math.max(0, position.start - 32), position.start).join('')).toBe(quote.prefix);
  expect(points.slice(position.end, position.end + 32).join('')).toBe(quote.suffix);
  if (!splitsPair(text, start) && !splitsPair(text, end)) expect(quote.exact).toBe(text.slice(start, end));
});
