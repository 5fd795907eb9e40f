import { withPart } from '../../platform/with-part.ts';
import { notedPassages } from '../../views/notes/noted-words.ts';
import type { Desk } from './desk.ts';
import type { NotesHost } from './notes-host.ts';

/** What others in the page hold of notes, to draw or to search them. */
export function notesElsewhere(page: NotesHost): Desk {
  return {
    forget() {
      page.forget();
      notedPassages(page.edition())([]);
      // Where it can't be loaded it holds nothing.
      withPart(import('../find/open-search.ts'), ({ forgetNotes }) => forgetNotes());
    },
  };
}
