import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** Opens a database as it is, of whatever version, for as long as the work takes. Undefined where there is none: none is made. */
export async function withDatabaseAsItIs<Value>(
  name: string,
  work: (database: IDBPDatabase) => Promise<Value>,
): Promise<Value | undefined> {
  let isMissing = false;
  try {
    const database = await openDB(name, undefined, {
      // Only what was never there is made anew when no version is asked for: it is taken back at once.
      upgrade(_database, _from, _to, transaction) {
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      // Whoever wants to change it need not wait for this page.
      blocking: (_current, _next, event) => void (event.target instanceof IDBDatabase && event.target.close()),
    });
    return await work(database).finally(() => database.close());
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
}
