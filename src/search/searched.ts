import type { Edition, PassageId } from '../edition/model.ts';
import { facetsOf } from './filters.ts';
import type { Searched } from './find.ts';
import { namedIn } from './names.ts';
import { noteTexts, searchTexts } from './search-text.ts';
import { indexTexts } from './text-index.ts';
import type { TextIndex } from './text-index.ts';

/** A reader's note as it is searched: its words, and the passage it is on; undefined where it has lost its place. */
export interface NoteText {
  readonly id: string;
  readonly passage: PassageId | undefined;
  readonly text: string;
}

/** An edition made ready for finding; without notes as yet. */
export function searchedIn(edition: Edition): Searched {
  return searchedBy(edition, indexTexts(searchTexts(edition)));
}

/** The same by an index of its texts. */
export function searchedBy(edition: Edition, letters: TextIndex): Searched {
  return { letters, notes: indexTexts([]), named: namedIn(edition), facets: facetsOf(edition) };
}

/** The same with these notes in place of those before. */
export function withNotes(searched: Searched, edition: Edition, notes: readonly NoteText[]): Searched {
  return { ...searched, notes: indexTexts(noteTexts(edition, notes)) };
}
