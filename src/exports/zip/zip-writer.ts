import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly pieces: Iterable<string>;
}

/** The times that an archive can say, in years. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** An archive, a piece of an entry at a time: no more of it is held than that. */
export function* zipOf(entries: Iterable<ZipEntry>, made: Date): Iterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const year = made.getFullYear();
  const encoder = new TextEncoder();
  for (const { name, pieces } of entries) {
    const entry = new ZipDeflate(name);
    // A device whose clock is wrong can make files too.
    entry.mtime = year < FIRST_YEAR || year > LAST_YEAR ? new Date(FIRST_YEAR, 0, 2) : made;
    archive.add(entry);
    for (const piece of pieces) {
      entry.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
