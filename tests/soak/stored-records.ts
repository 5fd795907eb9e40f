import type { Page } from 'playwright';
import type { StoredRecords } from './journal.ts';

// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Reads the database of the page, behind the program's back. It must be there. */
export function storedRecords(page: Page): Promise<StoredRecords> {
  return page.evaluate(readStores);
}

/** Runs in the page. */
async function readStores(): Promise<StoredRecords> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The database can’t be read.')));
    });
  const name = (await indexedDB.databases()).find((database) => database.name?.startsWith('vis-a-vis:'))?.name;
  if (name === undefined) return { notes: [], tags: [] };
  const database = await done(indexedDB.open(name));
  const stores = database.transaction(['notes', 'tags']);
  const [notes, tags] = await Promise.all([
    done(stores.objectStore('notes').getAll()),
    done(stores.objectStore('tags').getAll()),
  ]);
  database.close();
  return { notes, tags };
}
