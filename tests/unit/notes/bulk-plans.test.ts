import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { moving, tagging, taggingAnew, untagging } from '../../../src/notes/bulk-plans.ts';
import type { Edit } from '../../../src/notes/edits.ts';
import type { Everything } from '../../../src/notes/everything.ts';
import { createNote, wholeOf } from '../../../src/notes/new-note.ts';
import { newTag } from '../../../src/notes/new-tag.ts';
import { tagsOf, withTags, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { takenBack } from '../../../src/notes/taken-back.ts';

const THEN = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-02-02T00:00:00Z');
const TAGS = ['a', 'b', 'c'].map((uuid) => ({ ...newTag({ name: uuid, now: THEN, uuid }, []), revision: 1 }));
const IDS = TAGS.map(({ id }) => id);
const [A = '', B = ''] = IDS;

function noteOf(place: number, tags: readonly string[], deleted: boolean): Note {
  const made = createNote({ motivation: 'commenting', target: wholeOf('p'), now: THEN, uuid: String(place) });
  const note = { ...withTags(withText(made, `words ${place}`, THEN), tags, THEN), revision: 1 };
  return deleted ? { ...note, deleted: THEN.toISOString() } : note;
}

const everything = fc
  .array(fc.tuple(fc.uniqueArray(fc.constantFrom(...IDS)), fc.boolean()), { maxLength: 12 })
  .map((made): Everything => ({ notes: made.map(([tags, gone], place) => noteOf(place, tags, gone)), tags: TAGS }));
const chosen = fc.uniqueArray(fc.nat(14)).map((places) => places.map((place) => `urn:uuid:${place}`));
const plan = fc.oneof(
  fc.constantFrom(...IDS).map((tag) => ({ name: 'tag', make: (ids: readonly string[]) => tagging(ids, tag, NOW) })),
  fc.constantFrom(...IDS).map((tag) => ({ name: 'untag', make: (ids: readonly string[]) => untagging(ids, tag, NOW) })),
  fc
    .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))
    .map(([from, to]) => ({ name: 'move', make: (ids: readonly string[]) => moving(ids, from, to, NOW) })),
);

/** As the store would leave it. */
function after(now: Everything, edits: readonly Edit[]): Everything {
  const saved = edits.map((edit) => ({ ...edit.after, revision: edit.after.revision + 1 }));
  const byId = new Map(saved.map((thing) => [thing.id, thing]));
  return {
    notes: now.notes.map((note) => (byId.get(note.id) as Note | undefined) ?? note),
    tags: now.tags,
  };
}

property.prop([everything, chosen, plan])(
  'only chosen notes that are there change, and only in their tags',
  (now, ids, { make }) => {
    const edits = make(ids)(now);
    expect(new Set(edits.map((edit) => edit.after.id)).size).toBe(edits.length);
    for (const edit of edits) {
      if (edit.store !== 'notes' || !edit.before) throw new Error('A tag was changed.');
      expect(ids).toContain(edit.before.id);
      expect(edit.before.deleted).toBeUndefined();
      expect(withTags(edit.after, [], NOW)).toEqual(withTags(edit.before, [], NOW));
      expect(tagsOf(edit.after)).not.toEqual(tagsOf(edit.before));
      expect(new Set(tagsOf(edit.after)).size).toBe(tagsOf(edit.after).length);
    }
  },
);

property.prop([everything, chosen, plan])('done again it changes nothing more', (now, ids, { make }) => {
  const once = after(now, make(ids)(now));
  expect(make(ids)(once)).toEqual([]);
});

property.prop([everything, chosen, plan])('undo brings every note back as it was', (now, ids, { make }) => {
  const edits = make(ids)(now);
  const done = after(now, edits);
  const stored = edits.map(
    (edit) => ({ ...edit, after: { ...edit.after, revision: edit.after.revision + 1 } }) as Edit,
  );
  const undone = after(done, takenBack(stored, done, NOW));
  expect(undone.notes.map((note) => ({ ...note, revision: 0 }))).toEqual(
    now.notes.map((note) => ({ ...note, revision: 0 })),
  );
});

property.prop([everything, chosen])(
  'what is moved has the other tag in the place of the first, and no other note is touched',
  (now, ids) => {
    const done = after(now, moving(ids, A, B, NOW)(now));
    for (const [place, note] of now.notes.entries()) {
      const moved = ids.includes(note.id) && note.deleted === undefined && tagsOf(note).includes(A);
      const expected = moved ? [...new Set(tagsOf(note).map((tag) => (tag === A ? B : tag)))] : tagsOf(note);
      expect(tagsOf(done.notes[place] ?? note)).toEqual(expected);
    }
  },
);

test('a new tag comes into the codebook with the notes that get it, in one plan', () => {
  const now = { notes: [noteOf(0, [A], false)], tags: TAGS };
  const tag = newTag({ name: 'new', now: NOW, uuid: 'new' }, TAGS);
  expect(taggingAnew(['urn:uuid:0'], tag, NOW)(now).map((edit) => [edit.store, edit.before?.id])).toEqual([
    ['tags', undefined],
    ['notes', 'urn:uuid:0'],
  ]);
});

test('a tag in the trash is given to no note', () => {
  const now = { notes: [noteOf(0, [], false)], tags: TAGS.map((tag) => ({ ...tag, deleted: NOW.toISOString() })) };
  expect(tagging(['urn:uuid:0'], A, NOW)(now)).toEqual([]);
  expect(moving(['urn:uuid:0'], B, A, NOW)(now)).toEqual([]);
});
