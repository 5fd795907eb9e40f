import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { LIBRARY } from '../library/library-database.ts';
import { NOTES_OF } from '../notes/database-name.ts';
import type { NotesDatabase } from '../notes/database.ts';
import type { SealedStore } from '../notes/record-form.ts';
import { everyRecord } from '../notes/stored-records.ts';
import type { RawRecord } from '../notes/stored-records.ts';

/** In ms; a database that another tab has been changing for longer is not waited for. */
const PATIENCE = 5000;

/** All that a database holds, whatever version it is of and whatever stores it has. */
export interface FoundNotes {
  readonly type: 'found';
  /** The id of the edition that they are on. */
  readonly edition: string;
  /** Of the database. */
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly RawRecord[]>>;
}

/** A database that can’t be read, and why, in the words of the browser. */
export interface UnreadNotes {
  readonly type: 'unread';
  readonly edition: string;
  readonly why: string;
}

/** The edition of the site, whose notes are looked for even where the browser can’t tell which databases there are. */
export interface SiteEdition {
  readonly id: string;
  readonly title: string;
}

export interface Found {
  readonly notes: readonly (FoundNotes | UnreadNotes)[];
  /** Titles of editions by their ids, as far as they are known. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Reads all notes that this browser keeps for this site. Nothing is changed, brought to another version, made or deleted. */
export async function findNotes(site: SiteEdition): Promise<Found> {
  const titles = new Map([...(await titlesOfOpened()), [site.id, site.title] as const]);
  const notes: (FoundNotes | UnreadNotes)[] = [];
  for (const name of await databaseNames([...titles.keys()])) {
    const read = await readNotes(name.slice(NOTES_OF.length));
    if (read) notes.push(read);
  }
  return { notes, titles };
}

/** Some browsers don’t tell which databases there are; then those of all known editions are tried. */
async function databaseNames(editions: readonly string[]): Promise<readonly string[]> {
  const known = editions.map((id) => NOTES_OF + id);
  try {
    const all = await indexedDB.databases();
    return all.flatMap(({ name }) => (name?.startsWith(NOTES_OF) ? [name] : []));
  } catch {
    return known;
  }
}

/** Undefined where there is no such database. */
async function readNotes(edition: string): Promise<FoundNotes | UnreadNotes | undefined> {
  try {
    return await withDatabase(NOTES_OF + edition, async (database): Promise<FoundNotes> => {
      const stores: Record<string, readonly RawRecord[]> = {};
      for (const store of database.objectStoreNames) {
        // Newer versions may have stores that are not known here; they are read as the others are.
        stores[store] = await everyRecord(database as unknown as NotesDatabase, store as SealedStore);
      }
      return { type: 'found', edition, version: database.version, stores };
    });
  } catch (error) {
    return { type: 'unread', edition, why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Letters that a reader opened have names here; without them the ids have to do. */
async function titlesOfOpened(): Promise<readonly (readonly [string, string])[]> {
  try {
    const editions = await withDatabase(LIBRARY, (database) => database.getAll('editions'));
    return (editions ?? []).flatMap((edition: unknown) => {
      if (typeof edition !== 'object' || edition === null) return [];
      const [id, title] = [Reflect.get(edition, 'id'), Reflect.get(edition, 'title')] as readonly unknown[];
      return typeof id === 'string' && typeof title === 'string' ? [[id, title] as const] : [];
    });
  } catch {
    return [];
  }
}

/** Opens a database as it is, for as long as the work takes. Undefined where there is none. */
async function withDatabase<Value>(
  name: string,
  work: (database: IDBPDatabase) => Promise<Value>,
): Promise<Value | undefined> {
  let isMissing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB(name, undefined, {
    // Only what was never there is made anew when no version is asked for: it is taken back at once.
    upgrade(_database, _from, _to, transaction) {
      isMissing = true;
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    // Whoever wants to change it need not wait for this page.
    blocking: (_current, _next, event) => void (event.target instanceof IDBDatabase && event.target.close()),
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Another tab keeps the database from being opened.')), PATIENCE);
  });
  try {
    const database = await Promise.race([opening, late]);
    return await work(database).finally(() => database.close());
  } catch (error) {
    if (isMissing) return undefined;
    // What is opened after all has to be let go of.
    opening.then((database) => database.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
