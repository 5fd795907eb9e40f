import type { IDBPTransaction } from 'idb';
import { takeBack } from '../platform/database/all-or-nothing.ts';
import type { Access } from './access.ts';
import { inBatches } from './batches.ts';
import type { Everything } from './everything.ts';
import type { NotesSchema, SealedRecord } from './migrations.ts';
import type { Note } from './note.ts';
import { readNote, readTag } from './read-kept.ts';
import type { KeptStore, RecordForm } from './record-form.ts';
import type { Tag } from './tag.ts';
import { vaultIn } from './vault-setting.ts';
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
  | { readonly type: 'stale' }
  /** Nothing was changed, as things stand in another form by now. */
  | { readonly type: 'other-vault' };

/**
 * Makes all the edits, or none, in one transaction; done only when the browser says that the data are on the disk
 * ([strict durability](https://www.w3.org/TR/IndexedDB/#transaction-durability-hint)). Nothing is written over a record of another revision than the
 * edit comes from, so neither over a damaged one.
 */
export async function commit<Made extends Edit>(
  { database, device, form }: Access,
  edits: readonly Made[],
): Promise<Committed<Made>> {
  const next = edits.map((edit) => asSaved(edit, device));
  // A transaction does not wait for cryptography. What stands in the clear is on its way before the page is drawn for it.
  const records =
    form.vault === undefined
      ? next.map(({ after }) => after)
      : await Promise.all(next.map(({ store, after }) => form.wrap(store, after, after)));
  const transaction = database.transaction(['notes', 'tags', 'settings'], 'readwrite', { durability: 'strict' });
  // It may fail while its requests still wait, which then fail too.
  transaction.done.catch(() => undefined);
  try {
    const [vault, asRead] = await Promise.all([
      transaction.objectStore('settings').get('vault'),
      // Each answer waits for what the page is doing, so what is written goes along, and is taken back where it must not be.
      inBatches(next, async (edit, place) => {
        const [stored] = await Promise.all([
          transaction.objectStore(edit.store).get(edit.after.id),
          put(transaction, edit.store, records[place]),
        ]);
        return isOf(edit, stored, form);
      }),
    ]);
    const other = vaultIn(vault) !== form.vault;
    if (!other && !asRead.includes(false)) {
      await transaction.done;
      return { type: 'done', edits: next };
    }
    await takeBack(transaction);
    return { type: other ? 'other-vault' : 'stale' };
  } catch (error) {
    await takeBack(transaction);
    // Requests of an aborted transaction only say that it was aborted; the transaction knows why.
    throw transaction.error ?? error;
  }
}

/** Whether an edit comes from what is stored, which must be what the store is for. Of a sealed record only its revision can be read here. */
function isOf({ store, before }: Edit, stored: SealedRecord | Note | Tag | undefined, form: RecordForm): boolean {
  if (!before || stored === undefined) return before === stored;
  if (form.vault !== undefined) return stored.revision === before.revision;
  const read = store === 'notes' ? readNote(stored) : readTag(stored);
  return read.type === 'read' && read.value.revision === before.revision;
}

/** An edit as it is stored when this device makes it. */
export function asSaved<Made extends Edit>(edit: Made, device: string): Made {
  const { before, after, imported } = edit;
  const revision = after.revision + 1;
  if (imported) return { ...edit, after: { ...after, revision } };
  const modified = following(after.modified, before?.modified);
  return { ...edit, after: { ...after, revision, modified, versions: countedOn(after.versions, device) } };
}

/**
 * What follows another writing is later, whatever the clock says: of two that were written apart the later is taken, and what was taken over a
 * writing must be taken over all that this one followed.
 */
function following(now: string, before = now): string {
  const time = Date.parse(before);
  return Date.parse(now) < time ? new Date(time + 1).toISOString() : now;
}

type Writing = IDBPTransaction<NotesSchema, ('notes' | 'tags' | 'settings')[], 'readwrite'>;

async function put(transaction: Writing, store: KeptStore, record: unknown): Promise<void> {
  // What an edit of a store makes belongs there; the types of both stores at once can't say so.
  await transaction.objectStore(store).put(record as Note & Tag);
}

/** What was changed, by its ids; and as it is stored now, where that is known without reading it again. */
export interface Changed {
  readonly ids: readonly string[];
  readonly written?: Everything;
}

/** What edits have changed, once they are made. */
export function changedBy(edits: readonly Edit[]): Changed {
  return {
    ids: edits.map(({ after }) => after.id),
    written: {
      notes: edits.flatMap((edit) => (edit.store === 'notes' ? [edit.after] : [])),
      tags: edits.flatMap((edit) => (edit.store === 'tags' ? [edit.after] : [])),
    },
  };
}
