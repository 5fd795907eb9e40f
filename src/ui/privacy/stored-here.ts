import { LIBRARY } from '../../library/library-database.ts';
import { Library } from '../../library/library.ts';
import { NOTES_OF } from '../../notes/database-name.ts';
import { inTime } from '../../platform/late-answer.ts';
import { databaseNames, inCaches, inDatabases, inLocalStorage } from '../../platform/stored-data.ts';
import type { Amount } from '../../platform/stored-data.ts';
import { storageRoom } from '../../platform/storage.ts';

/** All that this program keeps on the device; undefined is what can't be told. */
export interface StoredHere {
  /** Notes, tags and what belongs to them, on all letters that were read here. */
  readonly notes: Amount | undefined;
  /** Editions that were opened, with those that can be put back. */
  readonly library: Amount | undefined;
  readonly settings: Amount | undefined;
  readonly copy: Amount | undefined;
  /** In bytes, as the browser estimates it. */
  readonly all: number | undefined;
}

export async function storedHere(): Promise<StoredHere> {
  // Each by itself: where one does not answer, the others can be told.
  const [notes, library, copy, room] = await Promise.all([
    // The database of the library has no colon.
    inTime(inDatabases((name) => name.startsWith(NOTES_OF))),
    inTime(inLibrary()),
    inTime(inCaches()),
    inTime(storageRoom()),
  ]);
  return { notes, library, settings: inLocalStorage(), copy, all: room?.used };
}

/** Its list says how much each edition takes; the letters themselves may be hundreds of megabytes. */
async function inLibrary(): Promise<Amount | undefined> {
  // To ask it for its list would make it where it is not.
  const names = await databaseNames().catch(() => [LIBRARY]);
  if (!names.includes(LIBRARY)) return { count: 0, bytes: 0 };
  const library = new Library();
  const list = await library.list();
  library.close();
  if (list.type === 'failed') return undefined;
  return { count: list.value.length, bytes: list.value.reduce((all, { size }) => all + size, 0) };
}
