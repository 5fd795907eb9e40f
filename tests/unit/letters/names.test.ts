import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../../src/edition/model.ts';
import { timbuktu } from '../views/editions.ts';

const { letters, context, places, identities, correspondents } = timbuktu;
const passages = [...letters, ...context].flatMap((text): readonly Excerpt[] => text.passages);

/** Where a place's names stand in a passage as words. */
function calledIn({ text }: Excerpt, names: readonly string[]): readonly (readonly [start: number, end: number])[] {
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'))].map(
      ({ index }) => [index, index + name.length] as const,
    ),
  );
}

describe('a place is marked wherever a passage names it, unless as a part of another name', () => {
  test.each(places.map((place) => [place.name, place] as const))('%s', (_, { id, name, variants }) => {
    const names = [name, ...variants.map(({ text }) => text)];
    for (const passage of passages) {
      const marked = passage.ranges.filter(({ type }) => type === 'name');
      const bare = calledIn(passage, names).filter(
        ([start, end]) => !marked.some((range) => range.start <= start && end <= range.end),
      );
      expect.soft(bare, `${id} in ${passage.id}`).toEqual([]);
    }
  });
});

test('and is in the list only if a passage, or a note of the edition, speaks of it', () => {
  const marked = new Set(
    passages.flatMap(({ ranges }) => ranges.flatMap((range) => (range.type === 'name' ? range.ref : []))),
  );
  const notes = [...letters, ...passages].flatMap((part) => part.notes.map(({ text }) => text)).join(' ');
  expect(places.filter(({ id, name }) => !marked.has(id) && !notes.includes(name))).toEqual([]);
});

test('every spelling of a place is given to a source', () => {
  const spellings = places.flatMap(({ variants }) => variants);
  expect(spellings.length).toBeGreaterThanOrEqual(places.length);
  expect(spellings.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('the Advisory Board and the Shura Council are perhaps the same, and stay apart', () => {
  expect(identities).toMatchObject([
    { members: ['advisory-board', 'shura-council'], certainty: 'low', by: 'edition' },
  ]);
  expect(correspondents.map(({ id }) => id)).toEqual(expect.arrayContaining(['advisory-board', 'shura-council']));
});
