import { createNote, wordsOf } from '../../../src/notes/new-note.ts';
import type { Note } from '../../../src/notes/note.ts';

interface Made {
  readonly passage: string;
  /** The whole text of the passage; `start` and `end` are UTF-16 offsets into it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly now: Date;
  readonly uuid: string;
  readonly language?: string;
}

/** A note without words on a stretch of a passage. */
export function madeNote({ passage, text, start, end, ...origin }: Made): Note {
  return createNote({ ...origin, motivation: 'commenting', target: wordsOf(passage, text, start, end) });
}
