import { deleteDB } from 'idb';
import { openingFailure } from './storage-failure.ts';
import type { StorageFailure } from './storage-failure.ts';

/**
 * Deletes the whole database: notes, tags, the trash, layers, settings, a vault. Tabs that have it open give way, and are told. Undefined
 * when it is done; `blocked` where a tab does not let go within `patience`, in ms: then the browser deletes it once that tab is closed.
 */
export async function deleteAll(name: string, patience = 3000): Promise<StorageFailure | undefined> {
  const waiting = new AbortController();
  const blocked = new Promise<StorageFailure>((resolve) => {
    const timer = setTimeout(() => resolve({ type: 'blocked' }), patience);
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const deleting = deleteDB(name).then(
    () => undefined,
    (error: unknown) => openingFailure(error),
  );
  const failure = await Promise.race([deleting, blocked]);
  waiting.abort();
  return failure;
}
