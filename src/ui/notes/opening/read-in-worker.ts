import { editionUrl } from 'virtual:edition';
import type { EditionName } from '../../../notes/backup/backup-file.ts';
import type { FileProblem, ReadableFile } from './opened-file.ts';
import type { FromReading, ReadingAsked } from './reading-worker.ts';

/** `readFile` in a worker that is there for one file, so that the page answers meanwhile; undefined where nobody waits for it any more. */
export async function readInWorker(
  file: File,
  { id, title }: EditionName,
  signal: AbortSignal,
): Promise<ReadableFile | FileProblem | undefined> {
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      let begun = false;
      worker.addEventListener('message', ({ data }: MessageEvent<FromReading>) => {
        if (data.type === 'done') resolve(data.read);
        else begun = true;
      });
      // A script that can't be fetched fails before it says anything.
      worker.addEventListener('error', () => resolve({ type: begun ? 'broken-off' : 'not-loaded' }));
      worker.addEventListener('messageerror', () => resolve({ type: 'broken-off' }));
      signal.addEventListener('abort', () => resolve(undefined));
      const asked: ReadingAsked = { file, edition: { id, title }, url: new URL(editionUrl, document.baseURI).href };
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}
