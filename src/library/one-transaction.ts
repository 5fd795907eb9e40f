import type { IDBPTransaction } from 'idb';
import { STORES } from './library-database.ts';
import type { LibraryDatabase, LibrarySchema } from './library-database.ts';

/** The stores of the library, to be changed. */
export type Writing = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readwrite'>;

/** Why something was not done, though the browser would have. */
export class Refused extends Error {
  readonly type: 'taken' | 'gone';

  constructor(type: Refused['type']) {
    super(type);
    this.type = type;
  }
}

/** All of the work, or nothing. Done when the browser says that it is on the disk. */
export async function inOneTransaction<Value>(
  database: LibraryDatabase,
  work: (stores: Writing) => Promise<Value>,
): Promise<Value> {
  const stores = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  let value: Value;
  try {
    value = await work(stores);
  } catch (error) {
    await aborted(stores);
    // Requests of an aborted transaction only say that it was aborted; the transaction knows why.
    throw error instanceof Refused ? error : (stores.error ?? error);
  }
  await stores.done.catch((error: unknown) => Promise.reject(stores.error ?? error));
  return value;
}

async function aborted(stores: Writing): Promise<void> {
  try {
    stores.abort();
  } catch {
    // It has aborted by itself.
  }
  await stores.done.catch(() => undefined);
}
