import { LIBRARY } from '../library/library-database.ts';
import { NOTES_OF } from '../notes/database-name.ts';
import type { NotesDatabase } from '../notes/database.ts';
import type { SealedStore } from '../notes/record-form.ts';
import { everyRecord } from '../notes/stored-records.ts';
import type { RawRecord } from '../notes/stored-records.ts';
import { withDatabaseAsItIs } from '../platform/database/as-it-is.ts';
import { inTime } from '../platform/late-answer.ts';

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

/** The notes on an edition, as soon as they are read: where the browser does not answer, that never is. */
export interface SoughtNotes {
  readonly title: string;
  /** Undefined where there are none. */
  readonly read: Promise<FoundNotes | UnreadNotes | undefined>;
}

export interface Sought {
  readonly notes: readonly SoughtNotes[];
  /** Whether the browser told which there are. */
  readonly areAll: boolean;
}

/** Looks for all notes that this browser keeps for this site. Nothing is changed, brought to another version, made or deleted. */
export async function seekNotes(site: SiteEdition): Promise<Sought> {
  const [opened = [], names] = await Promise.all([inTime(titlesOfOpened()), inTime(editionsWithNotes())]);
  const titles = new Map([...opened, [site.id, site.title] as const]);
  const notes = (names ?? [...titles.keys()]).map((id) => ({ title: titles.get(id) ?? id, read: readNotes(id) }));
  return { notes, areAll: names !== undefined };
}

/** Undefined where the browser does not tell which databases there are. */
async function editionsWithNotes(): Promise<readonly string[] | undefined> {
  try {
    const all = await indexedDB.databases();
    return all.flatMap(({ name }) => (name?.startsWith(NOTES_OF) ? [name.slice(NOTES_OF.length)] : []));
  } catch {
    return undefined;
  }
}

/** Undefined where there is no such database. */
async function readNotes(edition: string): Promise<FoundNotes | UnreadNotes | undefined> {
  try {
    return await withDatabaseAsItIs(NOTES_OF + edition, async (database): Promise<FoundNotes> => {
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
    const editions = await withDatabaseAsItIs(LIBRARY, (database) => database.getAll('editions'));
    return (editions ?? []).flatMap((edition: unknown) => {
      if (typeof edition !== 'object' || edition === null) return [];
      const [id, title] = [Reflect.get(edition, 'id'), Reflect.get(edition, 'title')] as readonly unknown[];
      return typeof id === 'string' && typeof title === 'string' ? [[id, title] as const] : [];
    });
  } catch {
    return [];
  }
}
