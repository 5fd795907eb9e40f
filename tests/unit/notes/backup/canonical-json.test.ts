import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { canonicalJson } from '../../../../src/notes/backup/canonical-json.ts';

/** The same value with the keys of every object turned about. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

const json = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown);

test.prop([json])('is JSON of the same value, whatever the order of keys', (value) => {
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
});

test('is as RFC 8785 has it in its example of sorting', () => {
  const value = { '€': 'Euro', '\r': 'CR', '\ufb33': 'Dalet', '1': 'One', '😀': 'Smile', '\u0080': 'Ctrl', ö: 'O' };
  expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
  expect([...canonicalJson(value).matchAll(/:"(\w+)"/g)].map(([, word]) => word)).toEqual([
    'CR',
    'One',
    'Ctrl',
    'O',
    'Euro',
    'Smile',
    'Dalet',
  ]);
});

test('leaves out what JSON does not have', () => {
  expect(canonicalJson({ b: undefined, a: [undefined, 1e21, -0] })).toBe('{"a":[null,1e+21,0]}');
});

test('what is nested without end is refused, not followed', () => {
  const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
  expect(() => canonicalJson(deep)).toThrow(RangeError);
});
