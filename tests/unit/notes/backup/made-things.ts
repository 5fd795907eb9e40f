import type { Everything } from '../../../../src/notes/everything.ts';
import { textOf, withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { unsavedTag } from '../../../../src/notes/tag.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { madeNote } from '../made-note.ts';

const TEXT = 'They were never taken into account by the council.';

/** A note with these words, by a number of two figures; made and changed on the given day of January 2026. */
export function noteOf(text: string, number = 1, day = 1): Note {
  const now = new Date(Date.UTC(2026, 0, day));
  const uuid = `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
  return withText(madeNote({ passage: 'board-account', text: TEXT, start: 10, end: 15, now, uuid }), text, now);
}

export function tagOf(name: string, number = 1, day = 1): Tag {
  const id = `urn:uuid:10000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
  const now = new Date(Date.UTC(2026, 0, day));
  return { ...unsavedTag({ id, name, colour: 'blue', glyph: 'star', order: number, now }), revision: 1 };
}

export function setOf(notes: readonly Note[], tags: readonly Tag[] = []): Everything {
  return { notes, tags };
}

export function wordsOf({ notes }: Everything): readonly string[] {
  return notes.map(textOf).toSorted();
}
