import type { Reader } from './reader.ts';
import type { ReadableKindId } from './readers.ts';

const LOAD: Readonly<Record<ReadableKindId, () => Promise<Reader>>> = {
  hypothesis: async () => (await import('./annotations/hypothesis-reader.ts')).hypothesisReader,
  annotations: async () => (await import('./annotations/annotations-reader.ts')).annotationsReader,
  qdc: async () => (await import('./refi/read-qdc.ts')).qdcReader,
  qdpx: async () => (await import('./refi/read-qdpx.ts')).qdpxReader,
};

/** What reads files of a kind; rejects where it can't be loaded. Apart from the list, so that the page that only shows it holds no second copy of all readers. */
export function loadReader(id: ReadableKindId): Promise<Reader> {
  return LOAD[id]();
}
