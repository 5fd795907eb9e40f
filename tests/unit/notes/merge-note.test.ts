import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { deletedAt } from '../../../src/notes/kept.ts';
import { mergeNote } from '../../../src/notes/merge-note.ts';
import { tagsOf, textOf, withTags, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { madeNote } from './made-note.ts';

const NOW = new Date('2026-03-01');
const LATER = new Date('2026-03-02');
const BASE: Note = {
  ...withText(madeNote({ passage: 'p', text: 'word', start: 0, end: 4, now: NOW, uuid: 'a' }), 'start', NOW),
  revision: 3,
  versions: { here: 3 },
};

/** As another tab saved it. */
function theirs(note: Note): Note {
  return { ...note, revision: 4, versions: { here: 3, there: 4 } };
}

test('words from one side and tags from the other are both kept, in the revision that is stored', () => {
  const merged = mergeNote(BASE, theirs(withText(BASE, 'theirs', LATER)), withTags(BASE, ['urn:uuid:t'], LATER));
  expect(merged && [textOf(merged), tagsOf(merged), merged.revision, merged.versions]).toEqual([
    'theirs',
    ['urn:uuid:t'],
    4,
    { here: 3, there: 4 },
  ]);
});

test('different words on both sides are not merged; the same words are', () => {
  expect(mergeNote(BASE, theirs(withText(BASE, 'theirs', LATER)), withText(BASE, 'ours', LATER))).toBeUndefined();
  expect(mergeNote(BASE, theirs(withText(BASE, 'same', LATER)), withText(BASE, 'same', NOW))).toMatchObject({
    body: [{ value: 'same' }],
  });
});

test('a place that only one side changed is taken from it; two new places are not merged', () => {
  const [moved, elsewhere] = [{ source: '#q' }, { source: '#r' }].map((target) => ({ ...BASE, target }));
  if (!moved || !elsewhere) throw new Error('There are two.');
  expect(mergeNote(BASE, theirs(moved), withText(BASE, 'ours', LATER))).toMatchObject({
    target: moved.target,
    body: [{ value: 'ours' }],
  });
  expect(mergeNote(BASE, theirs(moved), elsewhere)).toBeUndefined();
});

test('who writes on outweighs who deletes; who only gives a tag does not', () => {
  const gone = theirs(deletedAt(BASE, LATER));
  expect(mergeNote(BASE, gone, withText(BASE, 'more', LATER))?.deleted).toBeUndefined();
  expect(mergeNote(BASE, gone, withTags(BASE, ['urn:uuid:t'], LATER))?.deleted).toBe(LATER.toISOString());
});

const TAGS = ['a', 'b', 'c', 'd'];
const tags = fc.uniqueArray(fc.constantFrom(...TAGS));

property.prop([tags, tags, tags])(
  'tags are what either side added, without what either took away',
  (was, there, here) => {
    const base = withTags(BASE, was, NOW);
    const merged = mergeNote(base, theirs(withTags(base, there, LATER)), withTags(base, here, LATER));
    const expected = TAGS.filter((tag) =>
      was.includes(tag) ? there.includes(tag) && here.includes(tag) : there.includes(tag) || here.includes(tag),
    );
    expect(merged && tagsOf(merged).toSorted()).toEqual(expected);
  },
);
