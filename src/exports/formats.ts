import type { Format } from './format.ts';

/** A format as it is chosen; what writes it is loaded only then. */
export interface ListedFormat {
  readonly id: string;
  /** Whether it holds letters, or what readers wrote on them. */
  readonly holds: 'letters' | 'notes';
  load(): Promise<Format>;
}

/** All formats, in the order in which they are offered. */
export const FORMATS = [
  { id: 'text', holds: 'letters', load: async () => (await import('./letters-as-text.ts')).lettersAsText },
  { id: 'qdc', holds: 'notes', load: async () => (await import('./refi/qdc.ts')).qdc },
  { id: 'qdpx', holds: 'notes', load: async () => (await import('./refi/qdpx.ts')).qdpx },
] as const satisfies readonly ListedFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** Undefined where there is no such format. */
export function formatOf(id: string): (typeof FORMATS)[number] | undefined {
  return FORMATS.find((format) => format.id === id);
}
