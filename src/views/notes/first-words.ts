import { quoteOf, textOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';

/** What a note is known by in a line: how what was written begins, else how the words it is on do. */
export function firstWords(note: Note, most = 80): string {
  const words = (textOf(note).trim() || quoteOf(note)).replaceAll(/\s+/g, ' ');
  if (words.length <= most) return words;
  const cut = words
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .trimEnd();
  return `${cut}…`;
}
