import type { IDBPTransaction } from 'idb';
import { allOrNothing } from '../platform/database/all-or-nothing.ts';
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
  return allOrNothing(stores, () => work(stores));
}
