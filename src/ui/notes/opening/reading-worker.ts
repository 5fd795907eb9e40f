import type { Edition } from '../../../edition/model.ts';
import { fetchEdition } from '../../../edition/shards/fetch-edition.ts';
import { editionIn } from '../../../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../../../edition/shards/edition-bytes.ts';
import { showLife } from '../../../platform/worker-life.ts';
import type { EditionName } from '../../../notes/backup/backup-file.ts';
import type { FileProblem, ReadableFile } from './opened-file.ts';
import { readFile } from './read-file.ts';

/** What the worker is asked for. A file is handed over as what it is: its bytes are read here, and are nowhere else. */
export interface ReadingAsked {
  readonly file: File;
  readonly edition: EditionName;
  /** The edition in pieces, or where its JSON is; undefined where it can't be had. */
  readonly letters: string | EditionBytes | undefined;
}

export type FromReading =
  { readonly type: 'begun' } | { readonly type: 'done'; readonly read: ReadableFile | FileProblem };

const living = showLife((alive) => postMessage(alive));

/** Reads one file in a thread of its own. Whoever started it ends it, and with it goes the memory that was filled. */
addEventListener('message', ({ data }: MessageEvent<ReadingAsked>) => {
  send({ type: 'begun' });
  const { file, edition, letters } = data;
  const tools = { edition, loadEdition: () => loadEdition(letters, edition) };
  void living
    .then(() => readFile(file, tools))
    .then(
      (read) => send({ type: 'done', read }),
      () => send({ type: 'done', read: { type: 'broken-off' } }),
    );
});

async function loadEdition(letters: ReadingAsked['letters'], { id }: EditionName): Promise<Edition> {
  if (letters === undefined) throw new Error('The letters can’t be had.');
  if (typeof letters === 'object') return { ...editionIn(letters), id };
  return fetchEdition(letters);
}

function send(message: FromReading): void {
  postMessage(message);
}
