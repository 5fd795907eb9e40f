/** What a worker says once it lives. */
export interface Alive {
  readonly type: 'alive';
  /** The name of the lock that it holds for as long as it lives. */
  readonly lock: string;
}

/** For so long a worker waits for its lock, in ms: one that cannot be seen to end is better than none. */
const LATEST = 1000;

/**
 * In a worker: has the page notice its end. A browser that ends a worker, as when memory runs out, tells nobody; but it gives back the locks that the worker held. Where there are no
 * [locks](https://www.w3.org/TR/web-locks/), as in a page from a disk, the end goes unnoticed. Work that fills memory begins once what this gives has come: before, its end would not be noticed either.
 */
export function showLife(tell: (alive: Alive) => void): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve();
  const lock = crypto.randomUUID();
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      tell({ type: 'alive', lock });
      resolve();
      return new Promise(() => undefined);
    };
    navigator.locks.request(lock, hold).catch(() => resolve());
    setTimeout(resolve, LATEST);
  });
}

/** In the page: calls once a worker that showed its life has ended, whoever ended it. */
export function onEnd(worker: Worker, act: () => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAlive(data)) navigator.locks.request(data.lock, act).catch(() => undefined);
  });
}

function isAlive(data: unknown): data is Alive {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'alive';
}
