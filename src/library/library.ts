import { sizeOf } from '../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../edition/shards/edition-bytes.ts';
import { transactionFailure } from '../platform/database/database-failure.ts';
import type { DatabaseFailure } from '../platform/database/database-failure.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { tellIfLate } from '../platform/late-answer.ts';
import { openChannel } from '../platform/open-channel.ts';
import { randomUuid } from '../platform/uuid.ts';
import { foundOver, isSurelyOver } from './kept-edition.ts';
import type { KeptEdition } from './kept-edition.ts';
import { LIBRARY, libraryMigrations } from './library-database.ts';
import type { LibraryDatabase, LibrarySchema } from './library-database.ts';
import { inOneTransaction, Refused } from './one-transaction.ts';
import type { Writing } from './one-transaction.ts';
import type { ReadingReport } from './reading-report.ts';

/** What became of something that was asked of the library. Nothing here throws for what the browser does. */
export type Kept<Value> =
  { readonly type: 'done'; readonly value: Value } | { readonly type: 'failed'; readonly reason: LibraryFailure };

/** `taken`: an edition with this id is there already. `gone`: what was asked for is no longer there. */
export type LibraryFailure = DatabaseFailure | { readonly type: 'taken' | 'gone'; readonly detail?: string };

export interface NewEdition {
  readonly edition: Omit<KeptEdition, 'copy' | 'added' | 'size' | 'removed'>;
  readonly bytes: EditionBytes;
  readonly report: ReadingReport;
}

/**
 * The editions that a reader has opened, on this device. Each is added, replaced and deleted in one transaction, so that there never is half of one.
 * The database is open only while something is done: no tab has to wait for another.
 */
export class Library {
  readonly #channel = openChannel(LIBRARY);
  #open = true;
  readonly #onChange: () => void;

  /** `onChange` is called when another tab has changed what there is, or the browser answers that was waited for in vain. */
  constructor(onChange: () => void = () => undefined) {
    this.#onChange = onChange;
    this.#channel.addEventListener('message', onChange);
  }

  /** What is under way is done to its end. */
  close(): void {
    this.#open = false;
    this.#channel.close();
  }

  /** Also those that are removed and can be put back. */
  list(): Promise<Kept<readonly KeptEdition[]>> {
    return this.#soon((database) => database.getAll('editions'));
  }

  /** In place of another copy, that one counts as removed. */
  add({ edition, bytes, report }: NewEdition, replaced?: string): Promise<Kept<KeptEdition>> {
    const copy = randomUuid();
    const added: KeptEdition = { ...edition, copy, added: Date.now(), size: sizeOf(bytes) };
    return this.#change(async (stores) => {
      const editions = stores.objectStore('editions');
      const before = replaced === undefined ? undefined : await editions.get(replaced);
      if (before) await editions.put({ ...before, removed: added.added });
      await makeSureOfId(stores, added.id);
      const writes = [
        () => editions.put(added),
        () => stores.objectStore('indexes').put({ copy, bytes: bytes.index }),
        () => stores.objectStore('reports').put({ copy, ...report }),
        ...bytes.shards.map((shard) => () => stores.objectStore('shards').put({ copy, ...shard })),
      ];
      // What can't be written is refused at once, and then the others have to be heard of too.
      await Promise.all(writes.map(async (write) => write()));
      return added;
    });
  }

  /** It can be put back until it is purged. */
  remove(copy: string): Promise<Kept<KeptEdition>> {
    return this.#change(async (stores) => {
      const edition = await found(stores, copy);
      await stores.objectStore('editions').put({ ...edition, removed: Date.now() });
      return edition;
    });
  }

  /** In place of another copy, as it was before that one was opened: that one counts as removed then. */
  putBack(copy: string, replaced?: string): Promise<Kept<KeptEdition>> {
    return this.#change(async (stores) => {
      const editions = stores.objectStore('editions');
      const { removed: _, overOn: __, ...edition } = await found(stores, copy);
      const other = replaced === undefined ? undefined : await editions.get(replaced);
      if (other) await editions.put({ ...other, removed: Date.now() });
      await makeSureOfId(stores, edition.id);
      await editions.put(edition);
      return edition;
    });
  }

  /** Deletes for good. */
  purge(copies: readonly string[]): Promise<Kept<void>> {
    return this.#change(async (stores) => {
      for (const copy of copies) await deleteIn(stores, copy);
    });
  }

  /** Deletes for good what was removed too long ago, once that was found on enough days. */
  async tidy(): Promise<Kept<void>> {
    const now = new Date();
    const all = await this.list();
    if (all.type === 'failed') return all;
    if (!all.value.some((edition) => foundOver(edition, now))) return { type: 'done', value: undefined };
    return this.#change(async (stores) => {
      const editions = stores.objectStore('editions');
      for (const edition of await editions.getAll()) {
        const over = foundOver(edition, now);
        if (over) await (isSurelyOver(over) ? deleteIn(stores, over.copy) : editions.put(over));
      }
    });
  }

  read(copy: string): Promise<Kept<EditionBytes>> {
    return this.#with(async (database) => {
      const stores = database.transaction(['indexes', 'shards']);
      const [index, shards] = await Promise.all([
        stores.objectStore('indexes').get(copy),
        stores.objectStore('shards').getAll(IDBKeyRange.bound([copy], [copy, []])),
      ]);
      if (!index) throw new Refused('gone');
      return { index: index.bytes, shards: shards.map(({ name, bytes }) => ({ name, bytes })) };
    });
  }

  /** Without its shards, which a large edition is read by. */
  readIndex(copy: string): Promise<Kept<ArrayBuffer>> {
    return this.#with(async (database) => {
      const index = await database.get('indexes', copy);
      if (!index) throw new Refused('gone');
      return index.bytes;
    });
  }

  readShard(copy: string, name: string): Promise<Kept<ArrayBuffer>> {
    return this.#with(async (database) => {
      const shard = await database.get('shards', [copy, name]);
      if (!shard) throw new Refused('gone');
      return shard.bytes;
    });
  }

  report(copy: string): Promise<Kept<ReadingReport>> {
    return this.#with(async (database) => {
      const report = await database.get('reports', copy);
      if (!report) throw new Refused('gone');
      return report;
    });
  }

  async #change<Value>(work: (stores: Writing) => Promise<Value>): Promise<Kept<Value>> {
    const kept = await this.#with((database) => inOneTransaction(database, work));
    if (kept.type === 'done') this.#tellOthers();
    return kept;
  }

  #tellOthers(): void {
    if (this.#open) return this.#channel.postMessage('changed');
    const channel = openChannel(LIBRARY);
    channel.postMessage('changed');
    channel.close();
  }

  /** What is little, and therefore there soon: else it is said that the browser does not answer, and `onChange` is called once it does. */
  #soon<Value>(work: (database: LibraryDatabase) => Promise<Value>): Promise<Kept<Value>> {
    return new Promise((resolve) => {
      let late = false;
      void tellIfLate(this.#with(work), () => {
        late = true;
        resolve({ type: 'failed', reason: { type: 'silent' } });
      }).then((kept) => (late ? this.#onChange() : resolve(kept)));
    });
  }

  #with<Value>(work: (database: LibraryDatabase) => Promise<Value>): Promise<Kept<Value>> {
    return withDatabase(work, this.#onChange);
  }
}

async function withDatabase<Value>(
  work: (database: LibraryDatabase) => Promise<Value>,
  onLate: () => void,
): Promise<Kept<Value>> {
  const opened = await openDatabase<LibrarySchema>({
    name: LIBRARY,
    migrations: libraryMigrations,
    // Whoever is at work then is told by the work itself, which fails.
    onClosed: () => undefined,
    onLate,
  });
  if (opened.type === 'failed') return opened;
  try {
    return { type: 'done', value: await work(opened.database) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Refused ? { type: error.type } : transactionFailure(error) };
  } finally {
    opened.database.close();
  }
}

async function deleteIn(stores: Writing, copy: string): Promise<void> {
  await Promise.all([
    stores.objectStore('editions').delete(copy),
    stores.objectStore('indexes').delete(copy),
    stores.objectStore('reports').delete(copy),
    stores.objectStore('shards').delete(IDBKeyRange.bound([copy], [copy, []])),
  ]);
}

async function found(stores: Writing, copy: string): Promise<KeptEdition> {
  const edition = await stores.objectStore('editions').get(copy);
  if (!edition) throw new Refused('gone');
  return edition;
}

async function makeSureOfId(stores: Writing, id: string): Promise<void> {
  const all = await stores.objectStore('editions').getAll();
  if (all.some((edition) => edition.id === id && edition.removed === undefined)) throw new Refused('taken');
}
