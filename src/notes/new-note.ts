import { describe } from '../anchoring/describe.ts';
import { urn } from './kept.ts';
import type { Note, NoteBody, Relation, WholeTarget, WordsBody, WordsTarget } from './note.ts';

/** What a new note is made from. */
export interface NoteOrigin {
  readonly motivation: Note['motivation'];
  readonly target: Note['target'];
  readonly now: Date;
  /** Without `urn:uuid:`. */
  readonly uuid: string;
  /** BCP 47, if it is known in what language the reader writes. */
  readonly language?: string;
  /** For a link. */
  readonly relation?: Relation;
  /** The id of the theme that the reader doubts. */
  readonly theme?: string;
}

/** A note without words yet. */
export function createNote({ motivation, target, now, uuid, language, relation, theme }: NoteOrigin): Note {
  const words: WordsBody = { type: 'TextualBody', value: '', format: 'text/markdown', purpose: 'commenting' };
  const others: readonly Exclude<NoteBody, WordsBody>[] = [
    ...(relation ? [{ type: 'TextualBody', purpose: 'classifying', value: relation } as const] : []),
    ...(theme ? [{ type: 'SpecificResource', purpose: 'assessing', source: fragmentOf(theme) } as const] : []),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(uuid),
    type: 'Annotation',
    motivation,
    created: now.toISOString(),
    modified: now.toISOString(),
    body: [language === undefined ? words : { ...words, language }, ...others],
    target,
    revision: 0,
    versions: {},
  };
}

/**
 * Words of a passage as a target: `start` to `end` (UTF-16, `end` exclusive) of `text`, the whole text of the passage.
 *
 * @throws RangeError where the stretch is empty or leaves the text.
 */
export function wordsOf(passage: string, text: string, start: number, end: number): WordsTarget {
  const { selectors, textHash } = describe(text, start, end);
  return { source: fragmentOf(passage), selector: selectors, textHash };
}

/** The whole of a passage, letter or exchange as a target. */
export function wholeOf(id: string): WholeTarget {
  return { source: fragmentOf(id) };
}

function fragmentOf(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
