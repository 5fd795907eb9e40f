import type { Reader } from './reader.ts';
import type { ReadableKindId } from './readers.ts';

const LOAD: Readonly<Record<ReadableKindId, () => Promise<Reader>>> = {
  hypothesis: () => import('./annotations/hypothesis-reader.ts').then((part) => part.hypothesisReader),
  annotations: () => import('./annotations/annotations-reader.ts').then((part) => part.annotationsReader),
  qdc: () => import('./refi/read-qdc.ts').then((part) => part.qdcReader),
  qdpx: () => import('./refi/read-qdpx.ts').then((part) => part.qdpxReader),
};

/** What reads files of a kind; rejects where it can't be loaded. Apart from the list, so that the page that only shows it holds no second copy of all readers. */
export function loadReader(id: ReadableKindId): Promise<Reader> {
  return LOAD[id]();
}
