import { withDatabaseAsItIs } from './database/as-it-is.ts';

/** How much of something is stored, and in how many pieces. */
export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/**
 * All databases whose names pass: how many records, and the bytes of what is in them, names of fields included. Undefined where the browser does not tell
 * which there are. What a browser adds to keep them is not in it.
 */
export async function inDatabases(counts: (name: string) => boolean): Promise<Amount | undefined> {
  try {
    return sum(await Promise.all((await databaseNames()).filter(counts).map(inDatabase)));
  } catch {
    return undefined;
  }
}

/** The names of all databases of this site. Rejects where the browser does not tell. */
export async function databaseNames(): Promise<readonly string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

/** The entries of the local storage. */
export function inLocalStorage(): Amount | undefined {
  try {
    return sum(Object.entries(localStorage).map((entry) => ({ count: 1, bytes: bytesOf(entry) })));
  } catch {
    return undefined;
  }
}

/** The files in the caches of this site: what works without a network. */
export async function inCaches(): Promise<Amount | undefined> {
  try {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return sum(await Promise.all(opened.map(inCache)));
  } catch {
    return undefined;
  }
}

async function inCache(cache: Cache): Promise<Amount> {
  let all = NOTHING;
  // One by one: a large edition need not be held at once.
  for (const request of await cache.keys()) {
    const bytes = (await (await cache.match(request, { ignoreVary: true }))?.blob())?.size ?? 0;
    all = sum([all, { count: 1, bytes }]);
  }
  return all;
}

/** One that is being deleted may be gone by then. */
async function inDatabase(name: string): Promise<Amount> {
  const amount = await withDatabaseAsItIs(name, async (database) => {
    let all = NOTHING;
    for (const store of database.objectStoreNames) {
      const records: readonly unknown[] = await database.getAll(store);
      all = sum([all, { count: records.length, bytes: bytesOf(records) }]);
    }
    return all;
  });
  return amount ?? NOTHING;
}

/** Texts in UTF-8, as files have them; numbers and the like as 8 bytes. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return new TextEncoder().encode(value).byteLength;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((all, each) => all + bytesOf(each), 0);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return bytesOf(Object.entries(value));
  return value === undefined || value === null ? 0 : 8;
}

const NOTHING: Amount = { count: 0, bytes: 0 };

function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((all, { count, bytes }) => ({ count: all.count + count, bytes: all.bytes + bytes }), NOTHING);
}
