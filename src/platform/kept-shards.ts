import { fetchSteadily } from './steady-fetch.ts';

/** Where the browser keeps letters of large editions for use without a network. The service worker puts in what is read. */
export const KEPT_LETTERS = 'letters';

/** A part of a large edition, as it can be kept. */
export interface KeepablePart {
  readonly address: URL;
  readonly bytes: number;
}

export interface Keeping {
  /** In bytes, of all that was missing. */
  onProgress(fetched: number): void;
  readonly signal: AbortSignal;
}

/** The parts that are not kept yet. */
export async function missingParts(parts: readonly KeepablePart[]): Promise<readonly KeepablePart[]> {
  const kept = new Set(await keptAddresses());
  return parts.filter(({ address }) => !kept.has(address.href));
}

/**
 * Deletes parts of before in the same folders, which this version does not ask for, where no other page has those folders: it may be of that version still. From then on this page has them.
 */
export async function dropUnwanted(parts: readonly KeepablePart[]): Promise<void> {
  const wanted = new Set(parts.map(({ address }) => address.href));
  const folders = new Set(parts.map(({ address }) => folderOf(address)));
  for (const folder of folders) {
    const lock = `letters kept of ${folder}`;
    await navigator.locks.request(lock, { ifAvailable: true }, async (alone) => {
      if (!alone) return;
      const cache = await caches.open(KEPT_LETTERS);
      const gone = (await keptAddresses()).filter((url) => !wanted.has(url) && folderOf(url) === folder);
      await Promise.all(gone.map((url) => cache.delete(url, { ignoreVary: true })));
    });
    // Until the page is left.
    navigator.locks.request(lock, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
  }
}

async function keptAddresses(): Promise<readonly string[]> {
  const cache = await caches.open(KEPT_LETTERS);
  return (await cache.keys()).map(({ url }) => url);
}

function folderOf(address: URL | string): string {
  return new URL('.', address).href;
}

/** Fetches parts and keeps them, one after another; what is fetched stays, also where it is stopped. Rejects where one can't be had or kept. */
export async function keepParts(parts: readonly KeepablePart[], { onProgress, signal }: Keeping): Promise<void> {
  const cache = await caches.open(KEPT_LETTERS);
  let fetched = 0;
  for (const { address, bytes } of parts) {
    const answer = await fetchSteadily(address, { signal });
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    await cache.put(address, answer);
    signal.throwIfAborted();
    fetched += bytes;
    onProgress(fetched);
  }
}
