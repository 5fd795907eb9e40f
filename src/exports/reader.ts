import type { Edition } from '../edition/model.ts';
import type { Note } from '../notes/note.ts';
import type { Tag } from '../notes/tag.ts';
import type { WrittenBy } from './written-by.ts';

/** Why a file is not taken in. Nothing of it is, then. */
export const REFUSALS = [
  'too-large',
  'not-text',
  'not-json',
  'not-xml',
  'has-dtd',
  'too-deep',
  'not-zip',
  'zip-too-large',
  'zip-too-many',
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

/**
 * Why something of a file is left out: it is on a text that this edition does not have; on words that are here, but too short or in several places; on a page as a whole; somewhere that
 * is told by no words; it answers what is not in the file; it is there twice; or no note can be made of it.
 */
export const LEFT_OUT = [
  'other-text',
  'unsure',
  'whole-page',
  'no-words',
  'lone-reply',
  'duplicate',
  'unreadable',
] as const;

/** What of a file is left out. */
export interface LeftOut {
  readonly why: (typeof LEFT_OUT)[number];
  readonly count: number;
  /** Some of the words that it is on, or else that it says. */
  readonly examples?: readonly string[];
}

/** What another program's file holds, as notes and tags on this edition. */
export type ReadNotes =
  | {
      readonly type: 'read';
      readonly notes: readonly Note[];
      readonly tags: readonly Tag[];
      readonly leftOut: readonly LeftOut[];
      /** Left out where the file names nobody, or only whom this program names. */
      readonly writtenBy?: WrittenBy | undefined;
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
