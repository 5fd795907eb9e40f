import type { Compiled } from '../../../edition/compiled.ts';
import type { Edition } from '../../../edition/model.ts';
import type { EditionName } from '../../../notes/backup/backup-file.ts';
import type { FileProblem, ReadableFile } from './opened-file.ts';
import { readFile } from './read-file.ts';

/** What the worker is asked for. A file is handed over as what it is: its bytes are read here, and are nowhere else. */
export interface ReadingAsked {
  readonly file: File;
  readonly edition: EditionName;
  /** The edition's JSON. */
  readonly url: string;
}

export type FromReading =
  { readonly type: 'begun' } | { readonly type: 'done'; readonly read: ReadableFile | FileProblem };

/** Reads one file in a thread of its own. Whoever started it ends it, and with it goes the memory that was filled. */
addEventListener('message', ({ data }: MessageEvent<ReadingAsked>) => {
  send({ type: 'begun' });
  const { file, edition, url } = data;
  void readFile(file, { edition, loadEdition: () => loadEdition(url) }).then(
    (read) => send({ type: 'done', read }),
    () => send({ type: 'done', read: { type: 'broken-off' } }),
  );
});

async function loadEdition(url: string): Promise<Edition> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const { edition } = (await response.json()) as Compiled;
  if (!edition) throw new Error('There is no edition.');
  return edition;
}

function send(message: FromReading): void {
  postMessage(message);
}
