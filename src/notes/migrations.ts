import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Note } from './note.ts';

/** A note that the reader deleted and can bring back. */
export interface DeletedNote {
  readonly note: Note;
  /** When, in UTC, ISO 8601. */
  readonly deleted: string;
}

/** The database as the newest migration leaves it. An id is in one of the two stores, never in both. */
export interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { passage: string } };
  trash: { key: string; value: DeletedNote };
}

/** A step from one version of the database to the next. It sees the database of its own time, so the schema above does not type it. */
export interface Migration {
  /** The version that it leads to; the first is 1. */
  readonly version: number;
  /** What it does, for people. */
  readonly title: string;
  apply(database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void | Promise<void>;
}

/** All steps in order. Once released a step is never changed; what has to change becomes the next one. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    title: 'Notes, found by passage, and a trash',
    apply(database) {
      database.createObjectStore('notes', { keyPath: 'id' }).createIndex('passage', 'target.source');
      database.createObjectStore('trash', { keyPath: 'note.id' });
    },
  },
];
