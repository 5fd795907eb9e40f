import type { IDBPTransaction } from 'idb';
import type { NotesDatabase } from './database.ts';
import type { NotesSchema } from './migrations.ts';
import type { Note } from './note.ts';
import { readNote, readTag } from './read-kept.ts';
import type { Tag } from './tag.ts';
import { countedOn } from './versions.ts';

interface EditOf<Store extends string, Thing> {
  readonly store: Store;
  /** As it is stored; undefined for what is new. */
  readonly before?: Thing | undefined;
  /** As it shall be, of the same revision. Deleting is a change too: `deleted` is set. */
  readonly after: Thing;
  /** Its versions are taken as they are: it was not changed here, but comes from a file, so that every device that takes it in has the same. */
  readonly imported?: true;
}

/** One change to what is kept. */
export type Edit = EditOf<'notes', Note> | EditOf<'tags', Tag>;

export type Committed<Made extends Edit = Edit> =
  /** As they are stored now: each `after` has its new revision. */
  | { readonly type: 'done'; readonly edits: readonly Made[] }
  /** Nothing was changed, as not all of it is stored as the edits say. */
  | { readonly type: 'stale' };

/**
 * Makes all the edits, or none, in one transaction; done only when the browser says that the data are on the disk
 * ([strict durability](https://www.w3.org/TR/IndexedDB/#transaction-durability-hint)). Nothing is written over a record of another revision than the
 * edit comes from, so neither over a damaged one.
 */
export async function commit<Made extends Edit>(
  database: NotesDatabase,
  edits: readonly Made[],
  device: string,
): Promise<Committed<Made>> {
  const next = edits.map((edit) => asSaved(edit, device));
  const transaction = database.transaction(['notes', 'tags'], 'readwrite', { durability: 'strict' });
  // Requests of an aborted transaction only say that it was aborted; the transaction knows why.
  const done = transaction.done.catch((error: unknown) => Promise.reject(transaction.error ?? error));
  try {
    const stored = await Promise.all(next.map(({ store, after }) => transaction.objectStore(store).get(after.id)));
    const stale = next.some((edit, place) => !isOf(edit, stored[place]));
    if (!stale) await Promise.all(next.map((edit) => put(transaction, edit)));
    await done;
    return stale ? { type: 'stale' } : { type: 'done', edits: next };
  } catch (error) {
    await done;
    throw error;
  }
}

/** Whether an edit comes from what is stored, which must be what the store is for. */
function isOf({ store, before }: Edit, stored: unknown): boolean {
  if (!before || stored === undefined) return before === stored;
  const read = store === 'notes' ? readNote(stored) : readTag(stored);
  return read.type === 'read' && read.value.revision === before.revision;
}

/** An edit as it is stored when this device makes it. */
export function asSaved<Made extends Edit>(edit: Made, device: string): Made {
  const revision = edit.after.revision + 1;
  const versions = edit.imported ? edit.after.versions : countedOn(edit.after.versions, device);
  return { ...edit, after: { ...edit.after, revision, versions } };
}

type Writing = IDBPTransaction<NotesSchema, ('notes' | 'tags')[], 'readwrite'>;

function put(transaction: Writing, edit: Edit): Promise<string> {
  return edit.store === 'notes'
    ? transaction.objectStore('notes').put(edit.after)
    : transaction.objectStore('tags').put(edit.after);
}
