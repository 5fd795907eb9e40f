import type { Edition, Letter } from '../edition/model.ts';
import type { Note } from '../notes/note.ts';
import type { Tag } from '../notes/tag.ts';
import type { ReadSiteFile } from './page/site-files.ts';

/** What goes into a file. */
export interface Content {
  readonly edition: Edition;
  /** The letters that were chosen, in the order of the edition; of a letter only the passages that were. */
  readonly letters: readonly Letter[];
  /** The reader's own, in the order of the letters; none where they are to stay on the device. */
  readonly notes: readonly Note[];
  /** The whole codebook, where notes go along. */
  readonly tags: readonly Tag[];
  /** Where the edition is read, with a slash at the end: links to passages begin with it. */
  readonly address: string;
  /** When the file is made. */
  readonly made: Date;
  /** Where there is a built site, for the format that is made of it. */
  readonly site?: ReadSiteFile;
}

/** What files may leave out; which words tell it is up to who shows it. */
export const LOSSES = [
  'other-dates',
  'other-correspondents',
  'uncertainty',
  'sources',
  'glosses',
  'readings',
  'names',
  'themes',
  'links',
  'lone-links',
  'context',
  'editor-notes',
  'note-tags',
  'note-links',
  'note-history',
  'note-languages',
  'note-places',
  'notes',
  'codebook-memos',
  'codebook-signs',
  'codebook-glyphs',
  'passages',
  'unquoted-letters',
  'joined-dates',
  'surroundings',
  'summaries',
  'marks',
  'paper',
  'build',
  'whereabouts',
  'crossing-marks',
  'register',
  'codebook-words',
] as const;

/** Something that goes in and that the format has no place for, and how often. */
export interface Loss {
  readonly what: (typeof LOSSES)[number];
  readonly count: number;
}

/** A stretch of a file. */
export interface Piece {
  /** Text is written as UTF-8. */
  readonly data: string | Uint8Array;
  /** How many letters, or notes, are in the file with it. */
  readonly done: number;
}

/** A kind of file. Each is one module of this room, with nothing else in it that others need. */
export interface Format {
  /** [RFC 6838](https://www.rfc-editor.org/rfc/rfc6838). */
  readonly mediaType: string;
  /** What the file's name ends with, after the dot. */
  readonly ending: string;
  /** What of this content the file can't hold; empty where it holds all. */
  losses(content: Content): readonly Loss[];
  /** The file from its beginning, a letter or note at a time or so, that a page can answer its reader in between. */
  write(content: Content): Iterable<Piece> | AsyncIterable<Piece>;
}

/** The losses that there are any of. */
export function lost(...losses: readonly Loss[]): readonly Loss[] {
  return losses.filter(({ count }) => count > 0);
}
