import { expect, test } from 'vitest';
import { nearestTo } from '../../../src/edition/nearest.ts';

const THEMES = ['ransom', 'weapons', 'communications', 'structure', 'fee', 'fees'];

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
