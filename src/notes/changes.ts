import type { IDBPTransaction } from 'idb';
import type { NotesDatabase } from './database.ts';
import type { NotesSchema } from './migrations.ts';
import { noteId, textOf } from './note.ts';
import type { Note } from './note.ts';
import { readDeletedNote, readNote } from './read-note.ts';

type Writing = IDBPTransaction<NotesSchema, ('notes' | 'trash')[], 'readwrite'>;

/** What a saved note became. In a conflict the other words stay, and `kept` is a second note with the words that were to be saved. */
export type Saved =
  { readonly type: 'saved'; readonly note: Note } | { readonly type: 'conflict'; readonly kept: Note };

/**
 * Saves a note if it comes from the revision that is stored, or is new. A note from another revision is kept beside the
 * stored one, under the new UUID; so it is beside a record that can't be read as a note. A note that was deleted meanwhile comes back out of
 * the trash by the same rule.
 */
export function saveNote(database: NotesDatabase, note: Note, uuid: string): Promise<Saved> {
  return write(database, async ({ notes, trash }) => {
    const [live, deleted] = await Promise.all([notes.get(note.id), trash.get(note.id)]);
    const stored = live ?? deleted?.note;
    const damaged = stored !== undefined && readNote(stored).type === 'damaged';
    if (live && !damaged && saysTheSame(live, note)) return { type: 'saved', note: live };
    if (damaged || (stored && stored.revision !== note.revision)) {
      const kept = { ...note, id: noteId(uuid), revision: 1 };
      await notes.add(kept);
      return { type: 'conflict', kept };
    }
    const saved = { ...note, revision: note.revision + 1 };
    await Promise.all([notes.put(saved), trash.delete(note.id)]);
    return { type: 'saved', note: saved };
  });
}

/** Moves a note to the trash; false if there is none of this id. */
export function removeNote(database: NotesDatabase, id: string, now: Date): Promise<boolean> {
  return write(database, async ({ notes, trash }) => {
    const note = await notes.get(id);
    if (note) await Promise.all([trash.put({ note, deleted: now.toISOString() }), notes.delete(id)]);
    return note !== undefined;
  });
}

/** Brings a note back from the trash as it was; false if it is not there. */
export function restoreNote(database: NotesDatabase, id: string): Promise<boolean> {
  return write(database, async ({ notes, trash }) => {
    const deleted = await trash.get(id);
    if (deleted) await Promise.all([notes.add(deleted.note), trash.delete(id)]);
    return deleted !== undefined;
  });
}

/** Deletes for good what lies in the trash since before this moment. What can't be read is left. */
export function emptyTrash(database: NotesDatabase, before: Date): Promise<void> {
  return write(database, async ({ trash }) => {
    const all = await trash.getAll();
    const old = all.filter((one) => readDeletedNote(one).type === 'read' && Date.parse(one.deleted) < before.getTime());
    await Promise.all(old.map(({ note }) => trash.delete(note.id)));
  });
}

function saysTheSame(a: Note, b: Note): boolean {
  return textOf(a) === textOf(b) && JSON.stringify(a.target) === JSON.stringify(b.target);
}

interface Stores {
  readonly notes: ReturnType<typeof storesOf>['notes'];
  readonly trash: ReturnType<typeof storesOf>['trash'];
}

function storesOf(transaction: Writing) {
  return { notes: transaction.objectStore('notes'), trash: transaction.objectStore('trash') };
}

/**
 * One transaction over both stores; done only when the browser says that the data are on the disk
 * ([strict durability](https://www.w3.org/TR/IndexedDB/#transaction-durability-hint)). All of it happens, or nothing.
 */
async function write<Result>(database: NotesDatabase, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const transaction = database.transaction(['notes', 'trash'], 'readwrite', { durability: 'strict' });
  try {
    const [result] = await Promise.all([work(storesOf(transaction)), transaction.done]);
    return result;
  } catch (error) {
    // Requests of an aborted transaction only say that it was aborted; the transaction knows why.
    throw transaction.error ?? error;
  }
}
