import { editionUrl } from 'virtual:edition';
import type { EditionBytes } from '../../edition/shards/edition-bytes.ts';
import { present } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import { Library } from '../../library/library.ts';
import type { Kept, LibraryFailure } from '../../library/library.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';

/** Why an edition of the library can't be read. */
export class NotKept extends Error {
  readonly reason: LibraryFailure;

  constructor(reason: LibraryFailure) {
    super(reason.detail ?? reason.type);
    this.reason = reason;
  }
}

/** The edition that is shown, for a worker: where its JSON is, or its bytes. */
export async function lettersForWorker(): Promise<string | EditionBytes> {
  if (EDITION_SHOWN === undefined) return editionUrl;
  return (await readKept(EDITION_SHOWN)).bytes;
}

/** An edition of the library, whole. Throws {@link NotKept}. */
export function readKept(id: string): Promise<{ readonly kept: KeptEdition; readonly bytes: EditionBytes }> {
  return withKept(id, async (library, kept) => ({ kept, bytes: done(await library.read(kept.copy)) }));
}

/** Its index alone, and what reads its shards. Throws {@link NotKept}, as reading them does. */
export function readKeptIndex(id: string): Promise<{
  readonly kept: KeptEdition;
  readonly index: ArrayBuffer;
  readonly read: (name: string) => Promise<ArrayBuffer>;
}> {
  return withKept(id, async (library, kept) => ({
    kept,
    index: done(await library.readIndex(kept.copy)),
    read: async (name) => withLibrary(async (again) => done(await again.readShard(kept.copy, name))),
  }));
}

/** How it was read. Throws {@link NotKept}. */
export function readKeptReport(id: string): Promise<ReadingReport> {
  return withKept(id, async (library, kept) => done(await library.report(kept.copy)));
}

function withKept<Value>(id: string, work: (library: Library, kept: KeptEdition) => Promise<Value>): Promise<Value> {
  return withLibrary(async (library) => {
    const kept = present(done(await library.list())).find((edition) => edition.id === id);
    if (!kept) throw new NotKept({ type: 'gone' });
    return work(library, kept);
  });
}

async function withLibrary<Value>(work: (library: Library) => Promise<Value>): Promise<Value> {
  const library = new Library();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

function done<Value>(kept: Kept<Value>): Value {
  if (kept.type === 'failed') throw new NotKept(kept.reason);
  return kept.value;
}
