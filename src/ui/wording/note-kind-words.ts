import { msg } from '@lit/localize';
import type { Note } from '../../notes/note.ts';

/** What a note was made for, as its kind. */
export function noteKindWords(motivation: Note['motivation']): string {
  const words: Readonly<Record<Note['motivation'], string>> = {
    commenting: msg('Note'),
    highlighting: msg('Highlight'),
    bookmarking: msg('Bookmark'),
    assessing: msg('Doubt'),
    linking: msg('Link'),
  };
  return words[motivation];
}
