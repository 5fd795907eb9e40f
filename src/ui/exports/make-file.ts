import type { Content, Format } from '../../exports/format.ts';
import { Slices } from '../../platform/slices.ts';

/** Who waits for a file. */
export interface Waiting {
  /** How many letters or notes are in it by now. */
  onProgress(done: number): void;
  readonly signal: AbortSignal;
}

/** Makes a file a piece at a time, and lets the page answer in between; undefined where nobody waits for it any more. */
export async function makeFile(format: Format, content: Content, waiting: Waiting): Promise<Blob | undefined> {
  const parts: BlobPart[] = [];
  const slices = new Slices();
  for await (const { data, done } of format.write(content)) {
    parts.push(data as BlobPart);
    if (!slices.over) continue;
    waiting.onProgress(done);
    await slices.end();
    if (waiting.signal.aborted) return undefined;
  }
  const text = format.mediaType.startsWith('text/') ? `${format.mediaType};charset=utf-8` : format.mediaType;
  return new Blob(parts, { type: text });
}
