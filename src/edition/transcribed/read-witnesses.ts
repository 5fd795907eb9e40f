import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { isUnknown } from './read-who.ts';
import { hasWords, lineOf, walk } from './walk.ts';

const SHELF = ['settlement', 'institution', 'repository', 'collection', 'idno', 'msName'];
const RECORDS: ReadonlySet<string> = new Set([
  'msDesc',
  'bibl',
  'biblStruct',
  'biblFull',
  'witness',
  'p',
  'ab',
  'recording',
]);
const PIECES: ReadonlySet<string> = new Set([
  'author',
  'editor',
  'title',
  'pubPlace',
  'publisher',
  'date',
  'biblScope',
  'citedRange',
  'idno',
  'note',
]);

/** Where the paper of a letter is, and where it was printed: one line for each thing that `sourceDesc` describes. */
export function readWitnesses(sourceDesc: XmlElement | undefined): readonly string[] {
  const lines: string[] = [];
  if (sourceDesc) {
    walk(sourceDesc, (element) => {
      if (element === sourceDesc || !RECORDS.has(element.name)) return true;
      const [inner] = elementsIn(element, 'msDesc', 'biblStruct');
      if (element.name === 'witness' && inner) return true;
      const line = lineFor(element);
      if (line !== undefined) lines.push(line);
      return false;
    });
  }
  return [...new Set(lines)];
}

function lineFor(record: XmlElement): string | undefined {
  if (record.name === 'msDesc') return shelfMark(record);
  if (record.name === 'biblStruct' || record.name === 'biblFull') return joined(piecesOf(record));
  return lineOf(record);
}

/** “Wien, ÖStA, Staatenabteilungen, Kt. 184-1”; without an identifier, what the description says. */
function shelfMark(msDesc: XmlElement): string | undefined {
  const [identifier] = elementsIn(msDesc, 'msIdentifier');
  if (!identifier) return lineOf(elementsIn(msDesc, 'head')[0] ?? msDesc);
  const parts = SHELF.flatMap((name) => elementsIn(identifier, name)).flatMap((part) => lineOf(part) ?? []);
  return joined(parts.filter((part) => !isUnknown(part)));
}

function piecesOf(record: XmlElement): readonly string[] {
  const pieces: string[] = [];
  walk(record, (element) => {
    if (!PIECES.has(element.name) || !hasWords(element)) return true;
    // Numbers of data bases are no part of a reference.
    const isData = element.name === 'note' || (element.name === 'idno' && valueOf(element, 'type') !== undefined);
    const name = elementsIn(element).flatMap((child) => lineOf(child) ?? []);
    const own = element.children.some((child) => typeof child === 'string' && /[^\s]/.test(child));
    if (!isData) pieces.push(own || name.length === 0 ? (lineOf(element) ?? '') : name.join(' '));
    return false;
  });
  return pieces.filter((piece) => piece !== '');
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join(', ');
}
