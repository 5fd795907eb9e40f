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
  {
    id: 'text',
    holds: 'letters',
    load: () => import('./letters/letters-as-text.ts').then((part) => part.lettersAsText),
  },
  { id: 'tei', holds: 'letters', load: () => import('./letters/edition-as-tei.ts').then((part) => part.editionAsTei) },
  {
    id: 'cmif',
    holds: 'letters',
    load: () => import('./letters/letters-as-cmif.ts').then((part) => part.lettersAsCmif),
  },
  {
    id: 'json',
    holds: 'letters',
    load: () => import('./letters/edition-as-json.ts').then((part) => part.editionAsJson),
  },
  {
    id: 'csv',
    holds: 'letters',
    load: () => import('./letters/passages-as-csv.ts').then((part) => part.passagesAsCsv),
  },
  { id: 'page', holds: 'edition', load: () => import('./page/edition-page.ts').then((part) => part.editionPage) },
  {
    id: 'annotations',
    holds: 'notes',
    load: () => import('./annotations/notes-as-annotations.ts').then((part) => part.notesAsAnnotations),
  },
  {
    id: 'markdown',
    holds: 'notes',
    load: () => import('./notes/notes-as-markdown.ts').then((part) => part.notesAsMarkdown),
  },
  {
    id: 'markdown-zip',
    holds: 'notes',
    load: () => import('./notes/notes-as-markdown-files.ts').then((part) => part.notesAsMarkdownFiles),
  },
  { id: 'notes-csv', holds: 'notes', load: () => import('./notes/notes-as-csv.ts').then((part) => part.notesAsCsv) },
  { id: 'notes-html', holds: 'notes', load: () => import('./notes/notes-as-html.ts').then((part) => part.notesAsHtml) },
  { id: 'docx', holds: 'notes', load: () => import('./notes/notes-as-docx.ts').then((part) => part.notesAsDocx) },
  { id: 'qdc', holds: 'codebook', load: () => import('./refi/qdc.ts').then((part) => part.qdc) },
  { id: 'qdpx', holds: 'notes', withTexts: true, load: () => import('./refi/qdpx.ts').then((part) => part.qdpx) },
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
