/** So many are begun before they are needed, as long as they are no more than so many bytes together. */
const MOST = 32;
const MOST_BYTES = 16_000_000;

interface Sized {
  readonly size: number;
}

/**
 * Reads files one after the other, in their order, and begins those that follow before: each is asked of another process, which takes longer than reading a short letter.
 * `read` must not reject.
 */
export async function* readAhead<File extends Sized, Result>(
  files: readonly File[],
  read: (file: File) => Promise<Result>,
): AsyncGenerator<readonly [file: File, result: Result]> {
  const begun: Promise<Result>[] = [];
  let bytes = 0;
  let next = 0;
  for (const file of files) {
    while (next < files.length && begun.length < MOST && (begun.length === 0 || bytes < MOST_BYTES)) {
      const ahead = files[next];
      if (!ahead) break;
      begun.push(read(ahead));
      bytes += ahead.size;
      next += 1;
    }
    const first = begun.shift();
    if (!first) return;
    yield [file, await first];
    bytes -= file.size;
  }
}
