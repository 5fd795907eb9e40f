import { inHeader } from './file-context.ts';
import type { SourceDraft } from './letter-draft.ts';
import { idOfName } from './made-id.ts';
import { elementsIn, elementAt, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { lineOf, outermost } from './walk.ts';

const NAMES: ReadonlySet<string> = new Set(['persName', 'name', 'orgName']);
const LINKS: ReadonlySet<string> = new Set(['ref', 'ptr']);

/** Titles of what a file is part of, the nearest first; of several languages that of the file, or the first. */
export function readCollections(headers: readonly XmlElement[], lang: string | undefined): readonly string[] {
  const level = headers.flatMap((header) =>
    titlesAt(header, 'titleStmt').filter((title) => valueOf(title, 'level') === 's'),
  );
  const series = headers.flatMap((header) => titlesAt(header, 'seriesStmt'));
  const corpora = headers
    .slice(1)
    .flatMap((header) => titlesAt(header, 'titleStmt').filter((title) => !valueOf(title, 'level')));
  // The languages of one series are one title.
  const oneOf = (titles: readonly XmlElement[]): readonly XmlElement[] => {
    const chosen = titles.find((title) => lang !== undefined && valueOf(title, 'xml:lang') === lang) ?? titles[0];
    return chosen ? [chosen] : [];
  };
  const titles = [...level, ...oneOf(series.filter((title) => lineOf(title) !== undefined)), ...oneOf(corpora)];
  return [...new Set(titles.flatMap((title) => lineOf(title) ?? []))];
}

/** The source that the statements of a file are by: the collection that it is of, or whoever publishes it. */
export function readSource(headers: readonly XmlElement[], collections: readonly string[]): SourceDraft | undefined {
  const context = { headers };
  const publication = inHeader(context, 'fileDesc', 'publicationStmt');
  const publishers = publication ? elementsIn(publication, 'publisher', 'authority', 'distributor') : [];
  const publisher = publishers.flatMap((one) => lineOf(one) ?? [])[0];
  // The broadest is what the file has in common with most others.
  const title = collections.at(-1) ?? publisher;
  if (title === undefined) return undefined;
  const licence = inHeader(context, 'fileDesc', 'publicationStmt', 'availability', 'licence');
  const address = licence && valueOf(licence, 'target');
  const terms = [lineOf(licence), address].filter((part) => part !== undefined);
  const url = publishers.flatMap((one) => outermost(one, LINKS)).flatMap((link) => valueOf(link, 'target') ?? [])[0];
  const isWeb = url !== undefined && /^https?:/i.test(url);
  return {
    id: `source-${idOfName(title)}`,
    label: title,
    reference: collections.toReversed().join('. ') || title,
    editors: editorsOf(headers),
    ...(publisher !== undefined && publisher !== title && { publisher }),
    ...(terms.length > 0 && { licence: [...new Set(terms)].join(' ') }),
    ...(isWeb && { url }),
  };
}

/** A `bibl` that a list of letters (CMIF) says its letters are from. */
export function readListedSource(bibl: XmlElement): SourceDraft | undefined {
  const reference = lineOf(bibl);
  const id = valueOf(bibl, 'xml:id');
  if (reference === undefined || id === undefined) return undefined;
  const [title] = elementsIn(bibl, 'title').flatMap((one) => lineOf(one) ?? []);
  const url = outermost(bibl, LINKS).flatMap((link) => valueOf(link, 'target') ?? [])[0];
  const label = title ?? reference.split(/(?<=[^\s.]{4})[.,;:](?=\s)/)[0] ?? reference;
  return {
    id: `source-${idOfName(id)}`,
    label,
    reference,
    editors: [],
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
  };
}

function editorsOf(headers: readonly XmlElement[]): readonly string[] {
  const series = headers.flatMap((header) => elementAt(header, 'fileDesc', 'seriesStmt') ?? []);
  const titles = headers.flatMap((header) => elementAt(header, 'fileDesc', 'titleStmt') ?? []);
  const of = (statements: readonly XmlElement[]): readonly XmlElement[] =>
    statements.flatMap((one) => [
      ...elementsIn(one, 'editor'),
      ...elementsIn(one, 'respStmt').flatMap((resp) => (series.includes(one) ? outermost(resp, NAMES) : [])),
    ]);
  const editors = of(series).length > 0 ? of(series) : of(titles);
  return [...new Set(editors.flatMap((editor) => lineOf(outermost(editor, NAMES)[0] ?? editor) ?? []))];
}

function titlesAt(header: XmlElement, statement: string): readonly XmlElement[] {
  const found = elementAt(header, 'fileDesc', statement);
  return found ? elementsIn(found, 'title') : [];
}
