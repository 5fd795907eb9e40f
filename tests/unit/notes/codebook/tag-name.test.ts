import { expect, test } from 'vitest';
import { isSameName, LONGEST_NAME, nameProblem, shortName, tagName } from '../../../../src/notes/codebook/tag-name.ts';
import { tagOf } from './shelf.ts';

const TAGS = [tagOf('a', { name: 'Été' }), tagOf('b', { name: 'tone' }), tagOf('c', { name: 'irony', parent: 'b' })];

test.each([
  ['été', 'Été', true],
  ['E\u0301te\u0301', 'été', true],
  ['  open \t insult', 'Open insult', true],
  ['ﬁeld', 'field', true],
  ['\u200Fالمصدر\u200F', 'المصدر', true],
  ['ete', 'été', false],
  ['tone', 'tones', false],
])('%j and %j read the same: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});

// Put in order one by one, these take many seconds.
test('a name of a hundred thousand marks on one letter is a name', () => {
  const name = `été a${'\u0315'.repeat(50_000)}${'\u0316'.repeat(50_000)}`;
  expect(tagName(`  ${name}`) === name).toBe(true);
  expect(isSameName(name, `E\u0301${name.slice(1)} `)).toBe(true);
  expect(nameProblem(TAGS, name, undefined)).toBeUndefined();
});

test.each(['', ' \t ', '\u200B', '\u2060\uFEFF'])('%j is no name: nothing of it is seen', (name) => {
  expect(nameProblem(TAGS, name, undefined)).toEqual({ type: 'empty' });
});

test('a name is as long as a reader counts', () => {
  expect(nameProblem(TAGS, '👩‍🏫'.repeat(LONGEST_NAME), undefined)).toBeUndefined();
  expect(nameProblem(TAGS, 'x'.repeat(LONGEST_NAME + 1), undefined)).toEqual({ type: 'long' });
});

test('a name from elsewhere is kept as long as names are, in whole characters', () => {
  const longest = '👩‍🏫'.repeat(LONGEST_NAME);
  expect(shortName(` ${longest} `)).toBe(longest);
  expect(shortName(`${longest}x`)).toBe(longest);
  expect(shortName('a \n b')).toBe('a b');
  expect(shortName('x '.repeat(1_000_000))).toHaveLength(LONGEST_NAME - 1);
});

test('a name is taken by a tag of the same parent, and by no other; a tag may write its own name otherwise', () => {
  expect(nameProblem(TAGS, 'TONE', undefined)).toEqual({ type: 'taken', by: TAGS[1] });
  expect(nameProblem(TAGS, 'irony', undefined)).toBeUndefined();
  expect(nameProblem(TAGS, 'Irony ', 'b')).toEqual({ type: 'taken', by: TAGS[2] });
  expect(nameProblem(TAGS, 'Tone', undefined, 'b')).toBeUndefined();
});
