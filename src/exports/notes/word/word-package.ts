import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { XmlComponent } from 'docx';
import { unzipSync } from 'fflate';
import { textXml, writable } from '../../xml-text.ts';
import { zipOf } from '../../zip/zip-writer.ts';
import type { ZipEntry } from '../../zip/zip-writer.ts';
import type { WordLinks } from './word-links.ts';
import { LIST_KINDS } from './word-lists.ts';
import type { WordLists } from './word-lists.ts';
import { wordStyles } from './word-styles.ts';
import { componentXml } from './word-xml.ts';

/** A document as it is written: what is in it comes a stretch at a time. */
export interface WordDocument {
  readonly title: string;
  readonly language: string;
  readonly made: Date;
  readonly body: Iterable<readonly XmlComponent[]>;
  /** They are full only when the body is at its end. */
  readonly links: WordLinks;
  readonly lists: WordLists;
}

/** What comes first in the package, where some programs look for it. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
const BODY = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const NUMBERING = 'word/numbering.xml';
const CORE = 'docProps/core.xml';

/**
 * A document of [Office Open XML](https://ecma-international.org/publications-and-standards/standards/ecma-376/), a piece at a time. The library makes all parts but the
 * body as for a document of nothing; the body is written into it, so that no more than a stretch of it is held.
 */
export async function* wordPackage(word: WordDocument): AsyncIterable<Uint8Array> {
  const file = documentOf(word);
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const names = Object.keys(parts);
  const ordered = [...FIRST, ...names.filter((name) => !FIRST.includes(name) && !LATE.has(name)), ...LATE];
  const decoder = new TextDecoder();
  const entries = function* (): Iterable<ZipEntry> {
    for (const name of ordered) yield { name, pieces: piecesOf(name, decoder.decode(parts[name]), word, file) };
  };
  yield* zipOf(entries(), word.made);
}

/** What is known only when the body is written. */
const LATE: ReadonlySet<string> = new Set([BODY, RELATIONSHIPS, NUMBERING]);

function piecesOf(name: string, part: string, word: WordDocument, file: Document): Iterable<string> {
  switch (name) {
    case BODY:
      return spliced(part, '<w:body>', 'after', bodyXml(word, file));
    case RELATIONSHIPS:
      return spliced(part, '</Relationships>', 'before', word.links.xml());
    case NUMBERING:
      return spliced(part, '</w:numbering>', 'before', componentsXml(word.lists.components(), file));
    case CORE:
      // The library says when it ran.
      return [part.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${textXml(word.made.toISOString())}`)];
    default:
      return [part];
  }
}

function* spliced(part: string, mark: string, side: 'before' | 'after', more: Iterable<string>): Iterable<string> {
  const found = part.indexOf(mark);
  if (found < 0) throw new Error(`No ${mark} in a part of the document.`);
  const at = side === 'before' ? found : found + mark.length;
  yield part.slice(0, at);
  yield* more;
  yield part.slice(at);
}

function* bodyXml({ body }: WordDocument, file: Document): Iterable<string> {
  for (const stretch of body) yield [...componentsXml(stretch, file)].join('');
}

function* componentsXml(components: Iterable<XmlComponent>, file: Document): Iterable<string> {
  for (const component of components) yield componentXml(component, file);
}

function documentOf({ title, language }: WordDocument): Document {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  return new Document({
    title: writable(title),
    creator: 'Vis-à-vis',
    lastModifiedBy: 'Vis-à-vis',
    styles: wordStyles(language),
    numbering: LIST_KINDS,
    sections: [{ children: [], footers: { default: footer } }],
  });
}
