import { editionUrl } from 'virtual:edition';
import type { EditionBytes } from '../../edition/shards/edition-bytes.ts';
import { present } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import { Library } from '../../library/library.ts';
import type { Kept, LibraryFailure } from '../../library/library.ts';
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

/** An edition of the library. Throws {@link NotKept}. */
export async function readKept(id: string): Promise<{ readonly kept: KeptEdition; readonly bytes: EditionBytes }> {
  const library = new Library();
  try {
    const kept = present(done(await library.list())).find((edition) => edition.id === id);
    if (!kept) throw new NotKept({ type: 'gone' });
    return { kept, bytes: done(await library.read(kept.copy)) };
  } finally {
    library.close();
  }
}

function done<Value>(kept: Kept<Value>): Value {
  if (kept.type === 'failed') throw new NotKept(kept.reason);
  return kept.value;
}
