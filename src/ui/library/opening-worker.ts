import { letterChanges } from '../../edition/letter-changes.ts';
import type { LetterChanges } from '../../edition/letter-changes.ts';
import { buffersOf, editionIn } from '../../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../../edition/shards/edition-bytes.ts';
import { showLife } from '../../platform/worker-life.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { OpeningProblem, ReadingProgress, ReadLetters } from './opening.ts';
import { readLetters } from './read-letters.ts';

/** What the worker is asked for: to read what was chosen, or to compare two readings of one edition. */
export type OpeningAsked =
  | { readonly type: 'read'; readonly chosen: ChosenFiles }
  | { readonly type: 'compare'; readonly before: EditionBytes; readonly now: EditionBytes };

export type FromOpening =
  | { readonly type: 'begun' }
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'done'; readonly read: ReadLetters | OpeningProblem }
  | { readonly type: 'compared'; readonly changes: LetterChanges | undefined };

/** So often progress is told, in ms: a screen shows no more. */
const OFTEN = 50;

const living = showLife((alive) => postMessage(alive));

/** Reads letters in a thread of its own. Whoever started it ends it, and with it goes the memory that was filled. */
addEventListener('message', ({ data }: MessageEvent<OpeningAsked>) => {
  send({ type: 'begun' });
  void living.then(() => (data.type === 'compare' ? compareReadings(data) : readChosen(data)));
});

function compareReadings({ before, now }: OpeningAsked & { readonly type: 'compare' }): void {
  send({ type: 'compared', changes: compared(before, now) });
}

function readChosen({ chosen }: OpeningAsked & { readonly type: 'read' }): Promise<void> {
  return readLetters(chosen, tellNowAndThen()).then(
    (read) => send({ type: 'done', read }, read.type === 'read' ? buffersOf(read.bytes) : []),
    () => send({ type: 'done', read: { type: 'broken-off' } }),
  );
}

/** Undefined where what is kept can't be read. */
function compared(before: EditionBytes, now: EditionBytes): LetterChanges | undefined {
  try {
    return letterChanges(editionIn(before), editionIn(now));
  } catch {
    return undefined;
  }
}

function tellNowAndThen(): (progress: ReadingProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.stage === 'reading' && now - told < OFTEN) return;
    told = now;
    send({ type: 'progress', progress });
  };
}

function send(message: FromOpening, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
