import { msg } from '@lit/localize';
import type { Note } from '../../notes/note.ts';

/** What a note was made for, as its kind. */
export function noteKindWords(motivation: Note['motivation']): string {
  const words: Readonly<Record<Note['motivation'], string>> = {
    commenting: msg('Note', { desc: 'a kind of note: words on a passage' }),
    highlighting: msg('Highlight', { desc: 'a kind of note: marked words' }),
    bookmarking: msg('Bookmark', { desc: 'a kind of note: a place to find again' }),
    assessing: msg('Doubt', { desc: 'a kind of note: doubts a theme of the edition' }),
    linking: msg('Link', { desc: 'a kind of note: links two passages' }),
  };
  return words[motivation];
}
