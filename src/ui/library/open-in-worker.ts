import type { LetterChanges } from '../../edition/letter-changes.ts';
import type { EditionBytes } from '../../edition/shards/edition-bytes.ts';
import { startWorker } from '../../platform/trusted.ts';
import { onEnd } from '../../platform/worker-life.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { OpeningProblem, ReadingProgress, ReadLetters } from './opening.ts';
import type { FromOpening, OpeningAsked } from './opening-worker.ts';
import openingWorker from './opening-worker.ts?worker&url';

/** Reads letters in a worker that is there for them alone, so that the page answers meanwhile; undefined where nobody waits for them any more. */
export function readInWorker(
  chosen: ChosenFiles,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<ReadLetters | OpeningProblem | undefined> {
  return asked({ type: 'read', chosen }, signal, (message, resolve) => {
    if (message.type === 'progress') onProgress(message.progress);
    else if (message.type === 'done') resolve(message.read);
    else if (message.type === 'failed') resolve({ type: message.begun ? 'broken-off' : 'not-loaded' });
  });
}

/** How many letters differ; undefined where that can't be told, or two editions are too much to be handed over. */
export function compareInWorker(
  before: EditionBytes,
  now: EditionBytes,
  signal: AbortSignal,
): Promise<LetterChanges | undefined> {
  return asked<LetterChanges>({ type: 'compare', before, now }, signal, (message, resolve) => {
    if (message.type === 'compared') resolve(message.changes);
    else if (message.type === 'failed') resolve(undefined);
  }).catch(() => undefined);
}

/** The worker ended, before it said anything or after. */
type Heard = FromOpening | { readonly type: 'failed'; readonly begun: boolean };

async function asked<Answer>(
  question: OpeningAsked,
  signal: AbortSignal,
  hear: (message: Heard, resolve: (answer: Answer | undefined) => void) => void,
): Promise<Answer | undefined> {
  const worker = startWorker(openingWorker);
  try {
    return await new Promise((resolve) => {
      let begun = false;
      worker.addEventListener('message', ({ data }: MessageEvent<FromOpening>) => {
        begun = true;
        hear(data, resolve);
      });
      // A script that can't be fetched fails before it says anything.
      worker.addEventListener('error', () => hear({ type: 'failed', begun }, resolve));
      worker.addEventListener('messageerror', () => hear({ type: 'failed', begun: true }, resolve));
      onEnd(worker, () => hear({ type: 'failed', begun: true }, resolve));
      signal.addEventListener('abort', () => resolve(undefined));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
