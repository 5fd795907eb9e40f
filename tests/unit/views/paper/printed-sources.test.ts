import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { coverage } from '../../../../src/views/sources/coverage.ts';
import { coverageOf, sourcesOf } from '../../../../src/views/paper/printed-sources.ts';
import { harbour } from '../editions.ts';

test.each<[string, readonly string[] | undefined, readonly string[]]>([
  ['all letters: every source', undefined, ['gazette', 'herald', 'this-edition']],
  ['one letter: those of its passages and statements', ['master-1901'], ['gazette', 'this-edition']],
  ['another letter', ['guild-1901'], ['gazette', 'herald']],
  ['nothing', [], []],
])('%s', (_, letters, ids) => {
  expect(sourcesOf(harbour, letters).map(({ id }) => id)).toEqual(ids);
});

/** The harbour letters with nothing but the passages of these ids, and no statement about them. */
function onlyPassages(...ids: readonly string[]): Edition {
  const letters = harbour.letters.map((letter) => ({
    ...letter,
    dates: [],
    senders: [],
    addressees: [],
    lengths: [],
    passages: letter.passages.filter(({ id }) => ids.includes(id)),
  }));
  return { ...harbour, letters };
}

test('a source comes with the one whose words it passes on', () => {
  expect(sourcesOf(onlyPassages('guild-oil'), ['guild-1901']).map(({ id }) => id)).toEqual(['gazette', 'herald']);
});

test('a second wording comes with its source', () => {
  expect(sourcesOf(onlyPassages('guild-unpaid'), ['guild-1901']).map(({ id }) => id)).toEqual(['gazette', 'herald']);
  expect(sourcesOf(onlyPassages('master-paid'), ['master-1901']).map(({ id }) => id)).toEqual(['gazette']);
});

test('the coverage of some letters counts only these, and mentions none', () => {
  const all = coverage(harbour);
  expect(coverageOf(harbour, all, undefined)).toBe(all);
  const some = coverageOf(harbour, all, ['guild-1901']);
  expect(some.groups.map(({ party, letters }) => [party?.id, letters.length])).toEqual([['party-guild', 1]]);
  expect([some.total.quoted, some.total.reported, some.mentioned]).toEqual([1, 1, []]);
});
