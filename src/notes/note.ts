import type { Anchor } from '../anchoring/selector.ts';

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting';
  /** BCP 47. */
  readonly language?: string;
}

export interface NoteTarget {
  /**
   * The passage, as the fragment `#` + its id, percent-encoded where a URL needs it. It is relative on purpose: against the address of the
   * edition it is the link to the passage, and the notes hold when the same edition is read from another address.
   */
  readonly source: string;
  readonly selector: Anchor['selectors'];
  /** An extension: the hash of the passage's whole text when the words were chosen, by `textHash`. */
  readonly textHash: string;
}

/**
 * A reader's note on words of a passage: a [Web Annotation](https://www.w3.org/TR/annotation-model/), in the database as it
 * stands here. `revision` and `target.textHash` are extensions which the JSON-LD context does not map, so that other
 * programs leave them aside.
 */
export interface Note {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** `urn:uuid:…` */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting';
  /** UTC, ISO 8601 with milliseconds, as is `modified`. */
  readonly created: string;
  readonly modified: string;
  readonly body: readonly [TextualBody];
  readonly target: NoteTarget;
  /** An extension: how many times it was saved; 0 if never. Only the store counts it on; a copy with another number is out of date. */
  readonly revision: number;
}

/** A note's id as an IRI ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-4)). */
export function noteId(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

/** The note with other words; still of the same revision, as it is not saved by this. */
export function withText(note: Note, value: string, now: Date): Note {
  return { ...note, modified: now.toISOString(), body: [{ ...note.body[0], value }] };
}

/** What the reader wrote. */
export function textOf(note: Note): string {
  return note.body[0].value;
}

/** The id of the passage that the note is on. */
export function passageOf({ target }: Note): string {
  return decodeURIComponent(target.source.slice(1));
}

/** Where in the passage the note is, for `resolve`. */
export function anchorOf({ target }: Note): Anchor {
  return { selectors: target.selector, textHash: target.textHash };
}

/** The words of the passage that the note is on, as they were when it was made. */
export function quoteOf({ target }: Note): string {
  return target.selector[1].exact;
}

/** Sorts by time of creation; notes of the same moment by id, so that the order never depends on the reading. */
export function byCreation(a: Note, b: Note): number {
  return compare(a.created, b.created) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
