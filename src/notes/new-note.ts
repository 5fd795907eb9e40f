import { describe } from '../anchoring/describe.ts';
import { noteId } from './note.ts';
import type { Note } from './note.ts';

/** What a new note is made from. `start` and `end` are UTF-16 offsets into `text`, the whole text of the passage. */
export interface NoteOrigin {
  readonly passage: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly now: Date;
  /** Without `urn:uuid:`. */
  readonly uuid: string;
  /** BCP 47, if it is known in what language the reader writes. */
  readonly language?: string;
}

/**
 * A note without words yet, on a stretch of a passage.
 *
 * @throws RangeError where the stretch is empty or leaves the text.
 */
export function createNote({ passage, text, start, end, now, uuid, language }: NoteOrigin): Note {
  const { selectors, textHash } = describe(text, start, end);
  const body = { type: 'TextualBody', value: '', format: 'text/plain', purpose: 'commenting' } as const;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: noteId(uuid),
    type: 'Annotation',
    motivation: 'commenting',
    created: now.toISOString(),
    modified: now.toISOString(),
    body: [language === undefined ? body : { ...body, language }],
    target: { source: `#${encodeURIComponent(passage)}`, selector: selectors, textHash },
    revision: 0,
  };
}
