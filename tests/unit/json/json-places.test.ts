import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { jsonPlaces, LONGEST_WAY } from '../../../src/json/json-places.ts';

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
  if (typeof value !== 'object' || value === null || path.length > LONGEST_WAY) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, path === '' ? key : `${path}/${key}`)),
  ];
}

test('ways are kept no longer than a setting can have one, however deep it is and however long its names are', () => {
  const name = 'n'.repeat(1000);
  const text = `{"a": ${'['.repeat(1000)}1${']'.repeat(1000)}, "${name}": {"b": [2]}, "c": {"d": 3}}`;
  const ways = [...jsonPlaces(text).keys()];
  expect(ways.filter((way) => way.length > LONGEST_WAY + 2)).toEqual([name]);
  expect(ways).toEqual(expect.arrayContaining(['a/0/0', name, 'c', 'c/d']));
});

test.prop([fc.jsonValue()])('every value of any JSON has a place, unless it lies very deep', (value) => {
  const places = jsonPlaces(JSON.stringify(value, null, 1));
  expect(waysIn(value).filter((path) => !places.has(path))).toEqual([]);
});
