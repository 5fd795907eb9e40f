import { tagsOf, textOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';

/** The kinds of notes, as readers tell them apart. */
export const NOTE_KINDS = ['note', 'highlight', 'tag', 'link', 'bookmark', 'doubt'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const BY_MOTIVATION: Readonly<Record<Note['motivation'], NoteKind>> = {
  commenting: 'note',
  highlighting: 'highlight',
  bookmarking: 'bookmark',
  assessing: 'doubt',
  linking: 'link',
};

/**
 * What a note is to the reader now. A link, a bookmark and a doubt stay what they were made as: words only say more of them. For
 * the others what is in them decides: with words it is a note, also where it was begun as a highlight; with tags alone a tag.
 */
export function kindOf(note: Note): NoteKind {
  const made = BY_MOTIVATION[note.motivation];
  if (made !== 'note' && made !== 'highlight') return made;
  if (textOf(note).trim() !== '') return 'note';
  return tagsOf(note).length > 0 ? 'tag' : made;
}
