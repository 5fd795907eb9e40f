import type { NotesDatabase } from './database.ts';
import { readDeletedNote, readNote } from './read-note.ts';
import type { ReadThing } from './read-note.ts';
import type { DeletedNote } from './migrations.ts';
import type { Note } from './note.ts';

/** A record that is not what its store is for. It is left as it is, and taken for no note. */
export interface DamagedRecord {
  readonly store: 'notes' | 'trash';
  readonly key: string;
  /** Undefined where the browser itself can't read it. */
  readonly value: unknown;
  /** What is wrong with it, for people who repair such things. */
  readonly why: string;
}

interface Records<Thing> {
  readonly sound: readonly Thing[];
  readonly damaged: readonly DamagedRecord[];
}

/** All notes that can be read, and the records that can't. */
export function storedNotes(database: NotesDatabase): Promise<Records<Note>> {
  return records(database, 'notes', readNote);
}

/** All notes in the trash that can be read, and the records that can't. */
export function storedTrash(database: NotesDatabase): Promise<Records<DeletedNote>> {
  return records(database, 'trash', readDeletedNote);
}

async function records<Thing>(
  database: NotesDatabase,
  store: DamagedRecord['store'],
  read: (value: unknown) => ReadThing<Thing>,
): Promise<Records<Thing>> {
  const sound: Thing[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value, error } of await everyRecord(database, store)) {
    const result = error === undefined ? read(value) : ({ type: 'damaged', why: error } as const);
    if (result.type === 'read') sound.push(result.value);
    else damaged.push({ store, key, value, why: result.why });
  }
  return { sound, damaged };
}

interface RawRecord {
  readonly key: string;
  readonly value?: unknown;
  /** Why the browser can't read it. */
  readonly error?: string;
}

/** All at once, which is quick. Where one record can't be read that fails for all, so that each is then read by itself. */
async function everyRecord(database: NotesDatabase, store: DamagedRecord['store']): Promise<readonly RawRecord[]> {
  const transaction = database.transaction(store);
  const keys = transaction.store.getAllKeys();
  const values = transaction.store.getAll();
  try {
    const [all, each] = await Promise.all([keys, values]);
    return all.map((key, place) => ({ key, value: each[place] }));
  } catch {
    return Promise.all((await database.getAllKeys(store)).map((key) => oneRecord(database, store, key)));
  }
}

async function oneRecord(database: NotesDatabase, store: DamagedRecord['store'], key: string): Promise<RawRecord> {
  try {
    return { key, value: await database.get(store, key) };
  } catch (error) {
    return { key, error: error instanceof Error ? `${error.name}: ${error.message}` : '' };
  }
}
