import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { jsonMistake } from '../../../src/json/json-mistake.ts';
import { isJson } from './is-json.ts';

const signs = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\u0a1e-+. \ntrue'), maxLength: 14 });
const spoilt = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\u0001', 'x'))
  .map(([text, at, sign]) => text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + 1));

test.prop([fc.oneof(signs, spoilt, fc.json())], { numRuns: 2000 })(
  'finds a mistake where JSON.parse does, and only there',
  (text) => {
    expect(jsonMistake(text) === undefined).toBe(isJson(text));
  },
);

test.each([
  ['', 1, 1],
  ['{\n "a": 1,\n}', 3, 1],
  ['{\n "a": 1\n "b": 2}', 3, 2],
  ['["no end', 1, 2],
  ['[1, 2', 1, 6],
  ['{} {}', 1, 4],
  ['<!doctype html>', 1, 1],
])('%j: line %d, column %d', (text, line, column) => {
  expect(jsonMistake(text)).toEqual({ line, column });
});

test('what is nested without end is read to its end', () => {
  expect(jsonMistake('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
});

test('a long text without an end is no slower than its length', () => {
  const start = performance.now();
  expect(jsonMistake(`["${'\\u00e9x'.repeat(500_000)}`)).toEqual({ line: 1, column: 2 });
  expect(performance.now() - start).toBeLessThan(2000);
});
