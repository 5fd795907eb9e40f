/** What the file of a letter says, before other files are known: plain data, so that it can come from a worker and be kept. */

import type { Certainty, Letter } from '../model.ts';
import type { FilePlace, Problem } from '../problem.ts';
import type { Ground } from '../statement.ts';

/** What one file gives: letters, what it says of people and places, and what was in the way. */
export interface FileReading {
  readonly file: string;
  readonly letters: readonly LetterDraft[];
  readonly entries: readonly Entry[];
  readonly sources: readonly SourceDraft[];
  /** Titles of the collections that the file says it is of, the nearest first. */
  readonly collections: readonly string[];
  /** What the header of its only TEI is titled. */
  readonly title?: string;
  /** BCP 47, of the file's own words about the letter, where it says so. */
  readonly lang?: string;
  readonly doubts: readonly Problem[];
  /** Why nothing of the file is read. */
  readonly refusal?: Problem;
}

export type NamedKind = 'person' | 'body' | 'place';

/** Whom or what a file names somewhere. Two mentions with a key in common mean the same. */
export interface Mention {
  readonly kind: NamedKind;
  /** As written; empty where only a pointer stands. */
  readonly name: string;
  /** What `@ref` and `@key` say, in forms that can be compared ({@link keysOf}). */
  readonly keys: readonly string[];
  /** The address of its entry in an authority file. */
  readonly url?: string;
}

/** An entry of a `listPerson`, `listOrg` or `listPlace`. */
export interface Entry extends Mention {
  readonly id?: string;
  readonly file: string;
  readonly names: readonly string[];
  readonly description: string;
}

/** Somebody who sent or received a letter, by a file. */
export interface WhoDraft extends Mention {
  /** The file says that nobody knows who: “unknown”, “N. N.”. */
  readonly unknown: boolean;
  readonly certainty: Certainty;
  /** What the action says of how: `cc`, or the role the editor gives. */
  readonly note?: string;
  /** `@role` or `@type`, in lower case. */
  readonly role?: string;
  readonly inferredFrom?: Ground;
}

/** Where a letter points: at another letter, by whatever name the edition has for it. */
export interface Pointer {
  readonly target: string;
  readonly where: FilePlace;
}

/** A letter, but for who is who and what it leads to. Its id and those of its passages are as this file alone would have them. */
export interface LetterDraft {
  readonly letter: Omit<Letter, 'senders' | 'addressees' | 'previous' | 'next' | 'mentionedIn'>;
  readonly where: FilePlace;
  /** Undefined where the file gives the letter no id of its own: `letter.id` is made from its name then. */
  readonly claimed?: string;
  /** Names under which other letters may point at this one: ids, `idno`s, addresses. */
  readonly names: readonly string[];
  /** BCP 47, of most of the text: `und` where nothing says it. */
  readonly lang: string;
  readonly titleMade: boolean;
  readonly source: string;
  readonly senders: readonly WhoDraft[];
  readonly addressees: readonly WhoDraft[];
  readonly previous: readonly Pointer[];
  readonly next: readonly Pointer[];
  /** Other letters that it stands beside, with the editor's word for how: `attachedTo`. */
  readonly beside: readonly (Pointer & { readonly as: string })[];
}

/** The edition or collection that a file is of. What its files say differently is no part of the source they share. */
export interface SourceDraft {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly editors: readonly string[];
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
}
