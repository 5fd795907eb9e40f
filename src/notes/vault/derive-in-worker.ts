import { startWorker } from '../../platform/trusted.ts';
import { onEnd } from '../../platform/worker-life.ts';
import type { Alive } from '../../platform/worker-life.ts';
import type { Derived, DeriveKey } from './derive-key.ts';
import derivationWorker from './derivation-worker.ts?worker&url';

/**
 * `deriveKey` in a worker that is there for one derivation: the page stays at the reader's hand, Argon2 is fetched only by
 * who has a vault, and the 64 MiB are given back with the worker.
 */
export const deriveInWorker: DeriveKey = async (asked) => {
  const worker = startWorker(derivationWorker);
  try {
    return await new Promise<Derived>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Derived | Alive>) => {
        if (data.type !== 'alive') resolve(data);
      });
      onEnd(worker, () => resolve({ type: 'failed', why: 'The browser has ended the worker.' }));
      worker.addEventListener('error', ({ message }) => {
        // A file that can't be fetched has no message.
        resolve({ type: 'failed', why: message || 'The worker could not be started.' });
      });
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
};
