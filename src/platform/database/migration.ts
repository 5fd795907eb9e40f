import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A step from one version of the database to the next. It sees the database of its own time, so no schema types it. */
export interface Migration {
  /** The version that it leads to; the first is 1. */
  readonly version: number;
  /** What it does, for people. */
  readonly title: string;
  apply(database: IDBPDatabase, transaction: Upgrade): void | Promise<void>;
}

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
