import type { Edition } from '../edition/model.ts';
import { find } from './find.ts';
import type { Asked, Found, Searched } from './find.ts';
import { searchTexts } from './search-text.ts';
import { searchedBy, withNotes } from './searched.ts';
import type { NoteText } from './searched.ts';
import type { TextIndex } from './text-index.ts';

/** Finds in the page itself, with the index that the worker made. */
export class NearSearch {
  readonly #edition: Edition;
  #searched: Searched;

  /** The texts of the index are left out; they are the edition's. */
  constructor(edition: Edition, index: TextIndex) {
    this.#edition = edition;
    this.#searched = searchedBy(edition, { ...index, texts: searchTexts(edition) });
  }

  setNotes(notes: readonly NoteText[]): void {
    this.#searched = withNotes(this.#searched, this.#edition, notes);
  }

  find(asked: Asked): Found {
    return find(this.#searched, asked);
  }
}
