import type { DBSchema, IDBPDatabase } from 'idb';
import type { ShardBytes } from '../edition/shards/edition-bytes.ts';
import type { Migration } from '../platform/database/migration.ts';
import type { KeptEdition } from './kept-edition.ts';
import type { ReadingReport } from './reading-report.ts';

/** No notes can be in it: theirs have a colon after the first part, then the edition. */
export const LIBRARY = 'vis-a-vis-library';

/** The database as the newest migration leaves it. Only `editions` is read for a list; what weighs much is beside it, by the `copy` that it is of. */
export interface LibrarySchema extends DBSchema {
  editions: { key: string; value: KeptEdition };
  indexes: { key: string; value: { readonly copy: string; readonly bytes: ArrayBuffer } };
  shards: { key: [copy: string, name: string]; value: ShardBytes & { readonly copy: string } };
  reports: { key: string; value: ReadingReport & { readonly copy: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

export const STORES = ['editions', 'indexes', 'shards', 'reports'] as const;

/** All steps in order. Once released a step is never changed; what has to change becomes the next one. */
export const libraryMigrations: readonly Migration[] = [
  {
    version: 1,
    title: 'Editions, and beside each its index, its shards and how reading it went',
    apply(database) {
      database.createObjectStore('editions', { keyPath: 'copy' });
      database.createObjectStore('indexes', { keyPath: 'copy' });
      database.createObjectStore('shards', { keyPath: ['copy', 'name'] });
      database.createObjectStore('reports', { keyPath: 'copy' });
    },
  },
];
