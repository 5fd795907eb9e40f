import type { Edit } from '../../../../src/notes/edits.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { byCreation, present } from '../../../../src/notes/kept.ts';
import type { Kept } from '../../../../src/notes/kept.ts';
import { createNote, wholeOf } from '../../../../src/notes/new-note.ts';
import { tagsOf, withTags } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { unsavedTag } from '../../../../src/notes/tag.ts';
import type { Tag } from '../../../../src/notes/tag.ts';

/** A moment that many seconds after the first. */
export function at(seconds: number): Date {
  return new Date(seconds * 1000);
}

export function tagOf(id: string, part: Partial<Tag> = {}): Tag {
  const tag = unsavedTag({ id, name: id, colour: 'blue', glyph: 'star', order: 0, now: at(0) });
  return { ...tag, revision: 1, ...part };
}

export function taggedNote(uuid: string, tags: readonly string[]): Note {
  const note = createNote({ motivation: 'commenting', target: wholeOf('guild-unpaid'), now: at(0), uuid });
  return { ...withTags(note, tags, at(0)), revision: 1 };
}

/** All there is once the edits are made, as the store makes them; and the edits as they are stored. */
export function made(
  now: Everything,
  edits: readonly Edit[],
): { readonly now: Everything; readonly edits: readonly Edit[] } {
  const stored = edits.map(
    (edit) => ({ ...edit, after: { ...edit.after, revision: edit.after.revision + 1 } }) as Edit,
  );
  const afters = stored.map(({ after }) => after);
  const merge = <Thing extends Kept>(things: readonly Thing[], type: Edit['after']['type']) => {
    const fresh = new Map(
      afters.filter((after) => after.type === type).map((after) => [after.id, after as Kept as Thing]),
    );
    const known = things.map((thing) => fresh.get(thing.id) ?? thing);
    const ids = new Set(known.map(({ id }) => id));
    return [...known, ...[...fresh.values()].filter(({ id }) => !ids.has(id))].toSorted(byCreation);
  };
  return { now: { notes: merge(now.notes, 'Annotation'), tags: merge(now.tags, 'Tag') }, edits: stored };
}

/** What a reader can tell: all but how often and when it was saved. */
export function seen({ notes, tags }: Everything): unknown {
  return {
    notes: notes.map((note) => [note.id, note.deleted, tagsOf(note)]),
    tags: present(tags).map((tag) => ({ ...tag, modified: '', revision: 0, versions: {} })),
  };
}
