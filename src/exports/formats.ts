import type { Edition } from '../edition/model.ts';
import type { Format } from './format.ts';
import { safeName } from './safe-name.ts';

/** A format as it is chosen; what writes it is loaded only then. */
export interface ListedFormat {
  readonly id: string;
  /** Letters, all of the edition with this program, what the reader wrote on the letters, or only the tags of that. */
  readonly holds: 'letters' | 'edition' | 'notes' | 'codebook';
  /** Notes go with the text of every letter. */
  readonly withTexts?: boolean;
  load(): Promise<Format>;
}

/** All formats, in the order in which they are offered. */
export const FORMATS = [
  { id: 'text', holds: 'letters', load: async () => (await import('./letters/letters-as-text.ts')).lettersAsText },
  { id: 'tei', holds: 'letters', load: async () => (await import('./letters/edition-as-tei.ts')).editionAsTei },
  { id: 'cmif', holds: 'letters', load: async () => (await import('./letters/letters-as-cmif.ts')).lettersAsCmif },
  { id: 'json', holds: 'letters', load: async () => (await import('./letters/edition-as-json.ts')).editionAsJson },
  { id: 'csv', holds: 'letters', load: async () => (await import('./letters/passages-as-csv.ts')).passagesAsCsv },
  { id: 'page', holds: 'edition', load: async () => (await import('./page/edition-page.ts')).editionPage },
  {
    id: 'annotations',
    holds: 'notes',
    load: async () => (await import('./annotations/notes-as-annotations.ts')).notesAsAnnotations,
  },
  { id: 'markdown', holds: 'notes', load: async () => (await import('./notes/notes-as-markdown.ts')).notesAsMarkdown },
  {
    id: 'markdown-zip',
    holds: 'notes',
    load: async () => (await import('./notes/notes-as-markdown-files.ts')).notesAsMarkdownFiles,
  },
  { id: 'notes-csv', holds: 'notes', load: async () => (await import('./notes/notes-as-csv.ts')).notesAsCsv },
  { id: 'notes-html', holds: 'notes', load: async () => (await import('./notes/notes-as-html.ts')).notesAsHtml },
  { id: 'docx', holds: 'notes', load: async () => (await import('./notes/notes-as-docx.ts')).notesAsDocx },
  { id: 'qdc', holds: 'codebook', load: async () => (await import('./refi/qdc.ts')).qdc },
  { id: 'qdpx', holds: 'notes', withTexts: true, load: async () => (await import('./refi/qdpx.ts')).qdpx },
] as const satisfies readonly ListedFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** Undefined where there is no such format. */
export function formatOf(id: string): (ListedFormat & { readonly id: FormatId }) | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** Whether what is in the file is the reader's own, and private. */
export function isOfNotes(holds: ListedFormat['holds']): boolean {
  return holds === 'notes' || holds === 'codebook';
}

/** What a file is called: as its edition, in what every system takes; one with private notes never as one without. */
export function fileName({ id }: Edition, { holds }: Pick<ListedFormat, 'holds'>, { ending }: Format): string {
  return `${safeName(id)}${isOfNotes(holds) ? `-${holds}` : ''}.${ending}`;
}
