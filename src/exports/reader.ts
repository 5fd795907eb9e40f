import type { Edition } from '../edition/model.ts';
import type { Note } from '../notes/note.ts';
import type { Tag } from '../notes/tag.ts';

/** Why a file is not taken in. Nothing of it is, then. */
export const REFUSALS = [
  'too-large',
  'not-text',
  'not-json',
  'not-xml',
  'has-dtd',
  'not-zip',
  'zip-too-large',
  'zip-path',
  'zip-duplicate',
  'zip-damaged',
  'other-format',
  'unknown-version',
] as const;

export interface Refusal {
  readonly why: (typeof REFUSALS)[number];
  /** The file in an archive, where it is one of several. */
  readonly file?: string;
  /** From 1; columns in UTF-16. */
  readonly line?: number;
  readonly column?: number;
}

/** What of a file is left out, and why: it is on a text that this edition does not have, it is there twice, or no note can be made of it. */
export interface LeftOut {
  readonly why: 'other-text' | 'duplicate' | 'unreadable';
  readonly count: number;
}

/** What another program's file holds, as notes and tags on this edition. */
export type ReadNotes =
  | {
      readonly type: 'read';
      readonly notes: readonly Note[];
      readonly tags: readonly Tag[];
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** What reading takes besides the file. */
export interface ReadingTools {
  readonly edition: Edition;
  /** A UUID that is always the same for the same words, so that what is taken in twice is the same note. */
  readonly uuidOf: (words: string) => string;
  readonly now: Date;
}

/** Reads a file of another program. It throws for no file, whatever is in it. */
export interface Reader {
  read(bytes: Uint8Array, tools: ReadingTools): ReadNotes;
}
