import type { Note, NoteTarget } from '../../notes/note.ts';
import { MOTIVATIONS } from '../../notes/note.ts';
import { ANNO_CONTEXT } from './annotation-form.ts';
import type { ReadingTools } from '../reader.ts';

/** What another program's annotation says, whatever its form. */
export interface ForeignNote {
  /** Its id there, or what else tells it from all others. */
  readonly key: string;
  readonly motivation?: string | undefined;
  readonly words: string;
  readonly format: 'text/plain' | 'text/markdown';
  /** Ids of tags. */
  readonly tags: readonly string[];
  /** Its places in this edition. */
  readonly targets: readonly [NoteTarget, ...NoteTarget[]];
  /** Times as they stand there. */
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/**
 * The notes that an annotation becomes. A note is on one place, a link on two: one on several places becomes a note on each, with the same words; one that links several, a link
 * from the first to each other.
 */
export function foreignNotes(from: ForeignNote, { uuidOf, now }: ReadingTools): readonly Note[] {
  const [first, ...others] = from.targets;
  const links = from.motivation === 'linking' && others.length > 0;
  const targets: readonly Note['target'][] = links ? others.map((other) => [first, other]) : from.targets;
  const made = timeOf(from.created) ?? timeOf(from.modified) ?? now.toISOString();
  return targets.map((target, index) => ({
    '@context': ANNO_CONTEXT,
    id: idOf(from.key, index, uuidOf),
    type: 'Annotation',
    motivation: links ? 'linking' : motivationOf(from, first.selector !== undefined),
    created: made,
    modified: timeOf(from.modified) ?? made,
    body: [
      { type: 'TextualBody', value: from.words, format: from.format, purpose: 'commenting' },
      ...[...new Set(from.tags)].map((source) => ({ type: 'SpecificResource', purpose: 'tagging', source }) as const),
    ],
    target,
    revision: 0,
    versions: {},
  }));
}

/** An id of our kind is kept, so that a note that comes back is known. */
function idOf(key: string, index: number, uuidOf: ReadingTools['uuidOf']): string {
  const isOurs = /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(key);
  if (isOurs && index === 0) return key;
  return `urn:uuid:${uuidOf(index === 0 ? `annotation ${key}` : `annotation ${index + 1} ${key}`)}`;
}

/** What assesses doubts a theme here, and what links has two places; with neither they are notes. */
function motivationOf({ motivation, words, tags }: ForeignNote, onWords: boolean): Note['motivation'] {
  const known = MOTIVATIONS.find((each) => each === motivation);
  if (known === 'highlighting' || known === 'bookmarking') return known;
  if (words.trim() !== '' || tags.length > 0) return 'commenting';
  return onWords ? 'highlighting' : 'bookmarking';
}

function timeOf(time: string | undefined): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
