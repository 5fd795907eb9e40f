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

/** The parts that are not kept yet. Parts of before in the same folder are no longer asked for by any page, and go. */
export async function missingParts(parts: readonly KeepablePart[]): Promise<readonly KeepablePart[]> {
  const cache = await caches.open(KEPT_LETTERS);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = new Set(parts.map(({ address }) => address.href));
  const folders = new Set(parts.map(({ address }) => new URL('.', address).href));
  const gone = [...kept].filter((url) => !wanted.has(url) && folders.has(new URL('.', url).href));
  await Promise.all(gone.map((url) => cache.delete(url, { ignoreVary: true })));
  return parts.filter(({ address }) => !kept.has(address.href));
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
