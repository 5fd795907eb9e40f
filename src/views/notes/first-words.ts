import { quoteOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import { shortened } from '../shortened.ts';
import { wordsAsRead } from './words-as-read.ts';

/** What a note is known by in a line: how what was written begins, else how the words it is on do. */
export function firstWords(note: Note): string {
  return shortened(wordsAsRead(note) || quoteOf(note));
}
