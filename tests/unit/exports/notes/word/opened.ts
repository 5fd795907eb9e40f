import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import type { Content } from '../../../../../src/exports/format.ts';
import { notesAsDocx } from '../../../../../src/exports/notes/notes-as-docx.ts';
import { createNote, wholeOf } from '../../../../../src/notes/new-note.ts';
import type { Note } from '../../../../../src/notes/note.ts';
import { contentOf, fileOf, MADE } from '../../made-notes.ts';

/** The styles of the document that mammoth does not know by itself. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Quote Source'] => cite:fresh",
  "p[style-name='HTML Preformatted'] => pre:fresh",
  "p[style-name='Note Details'] => footer:fresh",
  "r[style-name='HTML Code'] => code",
];
const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
};

/** A document as another program reads it: as HTML, with what it complains of. */
export async function opened(
  content: Content,
): Promise<{ readonly html: string; readonly messages: readonly string[] }> {
  const buffer = Buffer.from(await fileOf(notesAsDocx, content));
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
  return { html: value, messages: messages.map(({ message }) => message) };
}

/** The parts of a document by their names, as their XML. */
export async function partsOf(content: Content): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await fileOf(notesAsDocx, content)));
  return new Map(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** What an XPath finds in a part, each as its text. It throws where the part is not well-formed. */
export function found(part: string | undefined, path: string): readonly string[] {
  const document = XmlDocument.fromString(part ?? '');
  try {
    return document.find(path, NAMESPACES).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}

/** A document of one note with these words. */
export function contentWith(
  value: string,
  format: 'text/plain' | 'text/markdown' = 'text/markdown',
  language?: string,
): Content {
  return contentOf([noteWith(value, format, language)]);
}

export function noteWith(value: string, format: 'text/plain' | 'text/markdown', language?: string): Note {
  const origin = { motivation: 'commenting', target: wholeOf('board-2012'), now: MADE } as const;
  const note = createNote({ ...origin, uuid: '10000000-0000-4000-8000-000000000001' });
  const [words, ...others] = note.body;
  return { ...note, body: [{ ...words, value, format, ...(language !== undefined && { language }) }, ...others] };
}
