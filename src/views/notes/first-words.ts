import { quoteOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import { wordsAsRead } from './words-as-read.ts';

/** What a note is known by in a line: how what was written begins, else how the words it is on do. */
export function firstWords(note: Note, most = 80): string {
  const words = (wordsAsRead(note) || quoteOf(note)).replaceAll(/\s+/g, ' ');
  if (words.length <= most) return words;
  const whole = words
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .trimEnd();
  // A word as long as the line is cut in itself.
  return `${whole.length > most / 2 ? whole : words.slice(0, most)}…`;
}
