import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { jsonPlaces } from '../../../src/json/json-places.ts';

test('each value is where its key is, or where it begins in a list', () => {
  const text = '{\n  "a": [1, {"b": "x, ]"}],\n  "c\\"d": {}\n}';
  expect(
    Object.fromEntries([...jsonPlaces(text)].map(([path, { line, column }]) => [path, `${line}:${column}`])),
  ).toEqual({
    '': '1:1',
    a: '2:3',
    'a/0': '2:9',
    'a/1': '2:12',
    'a/1/b': '2:13',
    'c"d': '3:3',
  });
});

function waysIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, path === '' ? key : `${path}/${key}`)),
  ];
}

test.prop([fc.jsonValue()])('every value of any JSON has a place', (value) => {
  const places = jsonPlaces(JSON.stringify(value, null, 1));
  expect(waysIn(value).filter((path) => !places.has(path))).toEqual([]);
});
