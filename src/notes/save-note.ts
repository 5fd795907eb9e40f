import type { Access } from './access.ts';
import { commit } from './edits.ts';
import type { Edit } from './edits.ts';
import { broughtBack, urn } from './kept.ts';
import { mergeNote } from './merge-note.ts';
import type { Note } from './note.ts';
import { NOTES, someRecords } from './stored-records.ts';

/** What a saved note became. In a conflict the other words stay, and `kept` is a second note with the words that were to be saved. */
export type Saved =
  | { readonly type: 'saved'; readonly note: Note }
  | { readonly type: 'conflict'; readonly kept: Note }
  /** Nothing was saved, as another tab has sealed the notes meanwhile, or put them back in the clear. */
  | { readonly type: 'other-vault' };

/**
 * Saves a note that comes from the revision that is stored, or is new. What was changed elsewhere since `base` is merged with
 * it (`mergeNote`). Where that can't be, or there is no base, or what is stored can't be read, it is kept beside that as a second
 * note, under the UUID that `newUuid` gives. A note that was deleted meanwhile comes back out of the trash.
 */
export async function saveNote(
  access: Access,
  { note, base, newUuid }: { readonly note: Note; readonly base: Note | undefined; readonly newUuid: () => string },
): Promise<Saved> {
  let edit: NoteEdit = { store: 'notes', before: note.revision > 0 ? note : undefined, after: note };
  for (;;) {
    const result = await commit(access, [edit]);
    if (result.type === 'other-vault') return result;
    const [saved] = result.type === 'done' ? result.edits : [];
    if (saved)
      return saved.after.id === note.id
        ? { type: 'saved', note: saved.after }
        : { type: 'conflict', kept: saved.after };
    const stored: unknown = await access.database.get('notes', note.id);
    const [theirs] = await someRecords(access, NOTES, [note.id]);
    if (theirs && saysTheSame(theirs, note)) return { type: 'saved', note: theirs };
    const merged = theirs && base && mergeNote(base, theirs, note);
    if (stored === undefined) edit = { store: 'notes', after: note };
    else if (merged) edit = { store: 'notes', before: theirs, after: merged };
    else edit = { store: 'notes', after: { ...broughtBack(note), id: urn(newUuid()), revision: 0, versions: {} } };
  }
}

type NoteEdit = Extract<Edit, { readonly store: 'notes' }>;

function saysTheSame(a: Note, b: Note): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn({ body, target, deleted }: Note): string {
  return JSON.stringify([body, target, deleted]);
}
