import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { ANSWER_WITHIN } from '../late-answer.ts';
import { openingFailure } from './database-failure.ts';
import type { DatabaseFailure } from './database-failure.ts';
import type { Migration } from './migration.ts';

export type OpenedDatabase<Schema extends DBSchema> =
  | { readonly type: 'opened'; readonly database: IDBPDatabase<Schema> }
  | { readonly type: 'failed'; readonly reason: DatabaseFailure };

export interface DatabaseOptions {
  readonly name: string;
  /** Steps to apply; the last one's version is the database's. */
  readonly migrations: readonly Migration[];
  /** How long to wait, in ms, for tabs with an older version to let go. */
  readonly patience?: number;
  /** How long to wait, in ms, for the browser to say anything: there are faults by which it never does. */
  readonly answerWithin?: number;
  /** What was waited for in vain has an answer after all; to open the database again is to hear it. */
  readonly onLate?: () => void;
  /** The connection is gone for good: `superseded`, `deleted` or `terminated`. */
  readonly onClosed: (reason: DatabaseFailure) => void;
}

/**
 * Opens the database and brings it to the newest version. A database that is newer than the program is left alone. The
 * connection gives way as soon as another tab wants to upgrade or delete the database.
 */
export function openDatabase<Schema extends DBSchema>(options: DatabaseOptions): Promise<OpenedDatabase<Schema>> {
  const { migrations, patience = 3000, answerWithin = ANSWER_WITHIN, onLate = () => undefined, onClosed } = options;
  return new Promise((resolve) => {
    let gaveUp = false;
    const giveUp = (type: 'blocked' | 'silent') => {
      gaveUp = true;
      resolve({ type: 'failed', reason: { type } });
    };
    let timer = setTimeout(giveUp, answerWithin, 'silent');

    openQuietly<Schema>(options.name, migrations, {
      // The other tabs were asked to close; what they are still writing may take a moment.
      blocked: () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience, 'blocked');
      },
      gaveWay: (version) => onClosed({ type: version === null ? 'deleted' : 'superseded' }),
      terminated: () => onClosed({ type: 'terminated' }),
    })
      .then((database) => (gaveUp ? database.close() : resolve({ type: 'opened', database })))
      .catch((error: unknown) => resolve({ type: 'failed', reason: openingFailure(error) }))
      .finally(() => {
        clearTimeout(timer);
        if (gaveUp) onLate();
      });
  });
}

interface ConnectionEvents {
  blocked(): void;
  /** To a newer version, or to a deletion, which has none. */
  gaveWay(version: number | null): void;
  terminated(): void;
}

// Async, so that an `indexedDB.open` that throws at once is a rejection like any other.
async function openQuietly<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration[],
  events: ConnectionEvents,
): Promise<IDBPDatabase<Schema>> {
  const migrating: { error?: unknown } = {};
  try {
    return await openDB<Schema>(name, migrations.at(-1)?.version, {
      upgrade(database, from, _to, transaction) {
        const due = migrations.filter(({ version }) => version > from);
        void migrate<Schema>(database, transaction, due).catch((error: unknown) => (migrating.error = error));
      },
      blocked: () => events.blocked(),
      blocking(_current, next, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        events.gaveWay(next);
      },
      terminated: () => events.terminated(),
    });
  } catch (error) {
    // After a step that failed, the browser only says that the upgrade was aborted.
    throw migrating.error ?? error;
  }
}

/** All steps or none: when one fails, the database stays as it was. */
async function migrate<Schema extends DBSchema>(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
  due: readonly Migration[],
): Promise<void> {
  transaction.done.catch(() => undefined); // The opening itself reports it.
  try {
    for (const migration of due) {
      // A step works on the schema of its time, not on the newest.
      await migration.apply(
        database as unknown as IDBPDatabase,
        transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
      );
    }
  } catch (error) {
    if (!transaction.error) transaction.abort();
    throw error;
  }
}
