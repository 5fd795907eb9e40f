import { showLife } from '../../platform/worker-life.ts';
import { deriveKey } from './derive-key.ts';
import type { DerivationAsked } from './derive-key.ts';

const living = showLife((alive) => postMessage(alive));

/** Derives one key in a thread of its own. Whoever started it ends it, and with it goes the memory that was filled. */
addEventListener('message', ({ data }: MessageEvent<DerivationAsked>) => {
  void living.then(() => deriveKey(data)).then((derived) => postMessage(derived));
});
