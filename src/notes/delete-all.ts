import { deleteDB } from 'idb';
import { openingFailure } from '../platform/database/database-failure.ts';
import type { StorageFailure } from './storage-failure.ts';

export interface DeletingOptions {
  /** A tab has not let go of it within `patience`. It is deleted all the same as soon as that tab lets go or is closed. */
  readonly onBlocked?: () => void;
  /** In ms. */
  readonly patience?: number;
}

/**
 * Deletes the whole database: notes, tags, the trash, layers, settings, a vault. Tabs that have it open give way, and are told. Undefined once it
 * is done.
 */
export async function deleteAll(
  name: string,
  { onBlocked = () => undefined, patience = 3000 }: DeletingOptions = {},
): Promise<StorageFailure | undefined> {
  const timer = setTimeout(onBlocked, patience);
  try {
    await deleteDB(name);
    return undefined;
  } catch (error) {
    return openingFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
