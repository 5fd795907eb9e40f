import type { EditionName } from '../../../notes/backup/backup-file.ts';
import { startWorker } from '../../../platform/trusted.ts';
import { onEnd } from '../../../platform/worker-life.ts';
import { lettersForWorker } from '../../library/kept-letters.ts';
import type { FileProblem, ReadableFile } from './opened-file.ts';
import type { FromReading, ReadingAsked } from './reading-worker.ts';
import readingWorker from './reading-worker.ts?worker&url';

/** `readFile` in a worker that is there for one file, so that the page answers meanwhile; undefined where nobody waits for it any more. */
export async function readInWorker(
  file: File,
  { id, title }: EditionName,
  signal: AbortSignal,
): Promise<ReadableFile | FileProblem | undefined> {
  // Where the letters can't be read, files of other programs can't; the notes' own can.
  const letters = await lettersForWorker().catch(() => undefined);
  const worker = startWorker(readingWorker);
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
      onEnd(worker, () => resolve({ type: 'broken-off' }));
      signal.addEventListener('abort', () => resolve(undefined));
      const asked: ReadingAsked = { file, edition: { id, title }, letters: absolute(letters) };
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

function absolute(letters: ReadingAsked['letters']): ReadingAsked['letters'] {
  return typeof letters === 'string' ? new URL(letters, document.baseURI).href : letters;
}
