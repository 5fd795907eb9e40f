import type { Access } from './access.ts';
import { inBatches, nextBatch } from './batches.ts';
import type { NotesDatabase } from './database.ts';
import type { Note } from './note.ts';
import { readNote, readTag } from './read-kept.ts';
import type { ReadThing } from './read-kept.ts';
import type { RecordForm, SealedStore } from './record-form.ts';
import type { Tag } from './tag.ts';

/** A record that is not what its store is for. It is left as it is, and taken for no note. */
export interface DamagedRecord {
  readonly store: SealedStore;
  readonly key: string;
  /** Undefined where the browser itself can't read it. */
  readonly value: unknown;
  /** What is wrong with it, for people who repair such things. */
  readonly why: string;
  /** The parts of it that are wrong, by their names in the record; none where nothing of it can be read. */
  readonly parts: readonly string[];
}

/** All that can be read of a store, and the records that can't. */
interface Records<Thing> {
  readonly sound: readonly Thing[];
  readonly damaged: readonly DamagedRecord[];
}

/** How the records of one store are read. */
export interface RecordReader<Thing> {
  readonly store: SealedStore;
  read(value: unknown): ReadThing<Thing>;
}

export const NOTES: RecordReader<Note> = { store: 'notes', read: readNote };
export const TAGS: RecordReader<Tag> = { store: 'tags', read: readTag };

/** Reads a whole store. */
export async function storedRecords<Thing>(
  { database, form }: Pick<Access, 'database' | 'form'>,
  reader: RecordReader<Thing>,
): Promise<Records<Thing>> {
  const { store } = reader;
  const records = await everyRecord(database, store);
  const results = await Promise.all(
    records.map(async ({ value, error }): Promise<OpenedRecord<Thing>> =>
      error === undefined ? openRecord(form, reader, value) : { type: 'damaged', why: error, parts: [], value },
    ),
  );
  return {
    sound: results.flatMap((result) => (result.type === 'read' ? [result.value] : [])),
    damaged: results.flatMap((result, place) =>
      result.type === 'damaged'
        ? [{ store, key: records[place]?.key ?? '', value: result.value, why: result.why, parts: result.parts }]
        : [],
    ),
  };
}

/** These of a store, in the order of the ids; undefined where there is none or none that can be read. */
export async function someRecords<Thing>(
  { database, form }: Pick<Access, 'database' | 'form'>,
  reader: RecordReader<Thing>,
  ids: readonly string[],
): Promise<readonly (Thing | undefined)[]> {
  const transaction = database.transaction(reader.store);
  const values = await inBatches(ids, (id) => transaction.store.get(id));
  // A transaction does not wait for what is no request to it.
  const results = await inBatches(values, (value) => openRecord(form, reader, value), nextBatch);
  return results.map((result) => (result.type === 'read' ? result.value : undefined));
}

type OpenedRecord<Thing> =
  | { readonly type: 'read'; readonly value: Thing }
  /** `value` is what could be read of it, after the seal where that could be opened. */
  | { readonly type: 'damaged'; readonly why: string; readonly parts: readonly string[]; readonly value: unknown };

async function openRecord<Thing>(
  form: RecordForm,
  { store, read }: RecordReader<Thing>,
  record: unknown,
): Promise<OpenedRecord<Thing>> {
  const unwrapped = await form.unwrap(store, record);
  if (unwrapped.type === 'damaged') return { ...unwrapped, parts: [], value: record };
  const result = read(unwrapped.value);
  return result.type === 'read' ? result : { ...result, value: unwrapped.value };
}

/** What is stored under a key. */
export interface RawRecord {
  readonly key: string;
  readonly value?: unknown;
  /** Why the browser can't read it. */
  readonly error?: string;
}

/** All at once, which is quick. Where one record can't be read that fails for all, so that each is then read by itself. */
export async function everyRecord(database: NotesDatabase, store: SealedStore): Promise<readonly RawRecord[]> {
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

async function oneRecord(database: NotesDatabase, store: SealedStore, key: string): Promise<RawRecord> {
  try {
    return { key, value: await database.get(store, key) };
  } catch (error) {
    return { key, error: error instanceof Error ? `${error.name}: ${error.message}` : '' };
  }
}
