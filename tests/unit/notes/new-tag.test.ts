import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Everything } from '../../../src/notes/everything.ts';
import { deletedAt } from '../../../src/notes/kept.ts';
import { givingNewTag, newTag, tagNamed } from '../../../src/notes/new-tag.ts';
import { tagsOf, withTags } from '../../../src/notes/note.ts';
import type { Tag } from '../../../src/notes/tag.ts';
import { madeNote } from './made-note.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const note = madeNote({ passage: 'p', text: 'Some words.', start: 0, end: 4, now: NOW, uuid: 'n' });

function tags(names: readonly string[]): readonly Tag[] {
  return names.reduce<readonly Tag[]>(
    (made, name, index) => [...made, newTag({ name, now: NOW, uuid: `t${index}` }, made)],
    [],
  );
}

function given(now: Everything, name: string) {
  return givingNewTag(note.id, { name, now: NOW, uuid: 'new' })(now);
}

test('a new tag stands at the end of the codebook, its name without spaces too many', () => {
  const [first, second] = tags(['  Irony  of\nfate ', 'Doubt']);
  expect(first).toMatchObject({ id: 'urn:uuid:t0', name: 'Irony of fate', order: 0, revision: 0 });
  expect(second).toMatchObject({ name: 'Doubt', order: 1 });
});

property.prop([fc.integer({ min: 1, max: 80 })])(
  'no two tags have the same sign, as long as there are any',
  (count) => {
    const signs = tags(Array.from({ length: count }, (_, index) => `Tag ${index}`)).map(
      ({ colour, glyph }) => `${colour} ${glyph}`,
    );
    expect(new Set(signs).size).toBe(count);
  },
);

test('the tag is made and given together', () => {
  const [tagged, noted, ...others] = given({ notes: [note], tags: [] }, 'Irony');
  expect(tagged).toMatchObject({ store: 'tags', after: { id: 'urn:uuid:new', name: 'Irony' } });
  expect(tagged).not.toHaveProperty('before');
  expect(noted).toMatchObject({ store: 'notes', before: note });
  expect(noted?.store === 'notes' && tagsOf(noted.after)).toEqual(['urn:uuid:new']);
  expect(others).toEqual([]);
});

test('a name that a tag has already gives that tag; the tags of the note stay', () => {
  const codebook = tags(['Irony', 'Doubt']);
  const before = withTags(note, ['urn:uuid:t1'], NOW);
  const edits = given({ notes: [before], tags: codebook }, ' irony ');
  expect(edits).toHaveLength(1);
  expect(edits[0]?.store === 'notes' && tagsOf(edits[0].after)).toEqual(['urn:uuid:t1', 'urn:uuid:t0']);
});

test('a tag in the trash keeps its name to itself, and a note that is gone gets nothing', () => {
  const trashed = tags(['Irony']).map((tag) => deletedAt(tag, NOW));
  expect(given({ notes: [note], tags: trashed }, 'Irony')).toHaveLength(2);
  expect(given({ notes: [deletedAt(note, NOW)], tags: [] }, 'Irony')).toEqual([]);
  expect(given({ notes: [], tags: [] }, 'Irony')).toEqual([]);
});

test('names are the same whatever their capitals and however their accents are coded', () => {
  expect(tagNamed(tags(['Été']), 'E\u0301TE\u0301')?.id).toBe('urn:uuid:t0');
  expect(tagNamed(tags(['Été']), 'Ete')).toBeUndefined();
});
