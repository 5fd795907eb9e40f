import { expect, test } from 'vitest';
import { nearestTo } from '../../../src/edition/nearest.ts';

const THEMES = ['ransom', 'weapons', 'communications', 'structure', 'fee', 'fees'];

const keyOf = (word: string): string => word;

test('nothing is near to what is too long for a name', () => {
  const [name, longer] = ['a'.repeat(99), 'a'.repeat(101)];
  expect(nearestTo(`${name}b`, [longer, name], keyOf)).toBe(name);
  expect(nearestTo(`${name}b`, [longer], keyOf)).toBeUndefined();
  expect(nearestTo(longer, [name], keyOf)).toBeUndefined();
  expect(nearestTo('a'.repeat(500_000), ['b'.repeat(500_000)], keyOf)).toBeUndefined();
});

test.each([
  ['ransome', 'ransom'],
  ['randsome', 'ransom'],
  ['weapon', 'weapons'],
  ['comunication', 'communications'],
  ['fees', 'fees'],
  ['fe', 'fee'],
  ['foo', undefined],
  ['money', undefined],
  ['', undefined],
])('of the themes, the one meant by “%s” is %s', (word, nearest) => {
  expect(nearestTo(word, THEMES, (theme) => theme)).toBe(nearest);
});
