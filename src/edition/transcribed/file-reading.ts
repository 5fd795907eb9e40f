import type { EditionFile } from '../edition-file.ts';
import type { Problem } from '../problem.ts';
import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { readXml } from '../xml/xml.ts';
import type { XmlReading } from '../xml/xml.ts';
import { asUtf8 } from './as-utf8.ts';
import type { FileContext } from './file-context.ts';
import type { Entry, FileReading, LetterDraft, Mention, SourceDraft } from './letter-draft.ts';
import { lettersIn } from './letter-parts.ts';
import { readEntries } from './read-entries.ts';
import { headerLang } from './read-languages.ts';
import { readLetter } from './read-letter.ts';
import { readCollections, readListedSource, readSource } from './read-source.ts';
import { readTitle } from './read-title.ts';
import { survey } from './survey.ts';
import { teiIn } from './tei-in-file.ts';
import type { TeiRoot } from './tei-in-file.ts';
import { outermost } from './walk.ts';

/** The source of what the edition itself says, where a file names no collection. */
export const EDITION_SOURCE = 'edition';

/**
 * Reads one file of transcribed letters, whatever project encoded it: no letter, one, or several. Needs no other file, so that it can be done anywhere
 * and its result be kept; never throws for what is in the file.
 */
export function readTranscription({ file, bytes }: EditionFile): FileReading {
  const doubts: Problem[] = [];
  const report = (doubt: Problem): void => void doubts.push(doubt);
  const reading = readAnyEncoding({ file, bytes }, report);
  if (reading.type === 'problem') return refused(file, reading.problem);
  const roots = teiIn(reading.root, report);
  if (!roots) return refused(file, notTei(reading.root));
  const found: ReadRoot[] = [];
  let before = 0;
  for (const root of roots) {
    const read = readRoot(root, file, roots.length === 1 ? undefined : before, report);
    before += read.letters.length;
    found.push(read);
  }
  const [first] = found;
  return {
    file,
    letters: found.flatMap(({ letters }) => letters),
    entries: found.flatMap(({ entries }) => entries),
    sources: found.flatMap(({ sources }) => sources),
    collections: [...new Set(found.flatMap(({ collections }) => collections))],
    ...(found.length === 1 && first?.title !== undefined && { title: first.title }),
    ...(first?.lang !== undefined && { lang: first.lang }),
    doubts,
  };
}

/** Reports `foreign-encoding` of what had to be read in another. */
function readAnyEncoding({ file, bytes }: EditionFile, report: (doubt: Problem) => void): XmlReading {
  const reading = readXml(file, bytes);
  if (reading.type === 'tree' || reading.problem.code !== 'foreign-encoding') return reading;
  const recoded = asUtf8({ file, bytes });
  const again = recoded && readXml(file, recoded.bytes);
  if (!again || (again.type === 'problem' && again.problem.code === 'foreign-encoding')) return reading;
  const { message, remedy, ...place } = reading.problem;
  report({
    ...place,
    message: `${message} It is read as ${recoded.encoding}.`,
    remedy: `If letters look wrong: ${remedy}`,
  });
  return again;
}

interface ReadRoot {
  readonly letters: readonly LetterDraft[];
  readonly entries: readonly Entry[];
  readonly sources: readonly SourceDraft[];
  readonly collections: readonly string[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
}

/** `before`: how many letters other roots of the file hold; undefined where it has no other. */
function readRoot(
  { root, around }: TeiRoot,
  file: string,
  before: number | undefined,
  report: (doubt: Problem) => void,
): ReadRoot {
  const headers = [...elementsIn(root, 'teiHeader'), ...around];
  const lang = headerLang(root, headers);
  const found = survey(root);
  const listed = [...found.entries, ...around.flatMap((header) => outermost(header, ENTRIES))];
  const here = new Set(listed.map((entry) => valueOf(entry, 'xml:id')));
  const isHere = (id: string): boolean => here.has(id);
  const entries = readEntries(listed, file, isHere);
  const collections = readCollections(headers, lang);
  const source = readSource(headers, collections);
  const context = {
    file,
    root,
    headers,
    source: source?.id ?? EDITION_SOURCE,
    lang,
    isHere,
    nameOf: namesOfEntries(entries),
    report,
  };
  const quoted = new Map(listedSources(headers));
  const parts = lettersIn(root, found, report);
  const read = parts.map((part, at) => {
    const ofList = quoted.get(part.description ? (valueOf(part.description, 'source') ?? '').replace(/^#/, '') : '');
    const own: FileContext = ofList ? { ...context, source: ofList.id } : context;
    return readLetter(part, (before ?? 0) + at + 1, before === undefined && parts.length === 1, own);
  });
  const used = new Set(read.map(({ draft }) => draft.source));
  return {
    letters: read.map(({ draft }) => draft),
    entries: [...entries, ...read.flatMap(({ places }) => places.flatMap((place) => entryOf(place, file)))],
    sources: [...(source ? [source] : []), ...quoted.values()].filter(({ id }) => used.has(id)),
    collections,
    title: readTitle(context, lang, context.nameOf)?.text,
    lang,
  };
}

const ENTRIES: ReadonlySet<string> = new Set(['person', 'personGrp', 'org', 'place']);
const BIBL: ReadonlySet<string> = new Set(['bibl']);

function listedSources(headers: readonly XmlElement[]): readonly (readonly [string, SourceDraft])[] {
  return headers
    .flatMap((header) => outermost(header, BIBL))
    .flatMap((bibl) => {
      const source = readListedSource(bibl);
      return source ? [[valueOf(bibl, 'xml:id') ?? '', source] as const] : [];
    });
}

function namesOfEntries(entries: readonly Entry[]): (keys: readonly string[]) => string | undefined {
  const names = new Map(entries.flatMap(({ keys, name }) => keys.map((key) => [key, name] as const)));
  return (keys) => keys.map((key) => names.get(key)).find((name) => name !== undefined);
}

/** A place that an action names and points to is as good as listed. */
function entryOf(place: Mention, file: string): readonly Entry[] {
  return place.keys.length === 0 ? [] : [{ file, names: [place.name], description: '', ...place }];
}

function refused(file: string, refusal: Problem): FileReading {
  return { file, letters: [], entries: [], sources: [], collections: [], doubts: [], refusal };
}

function notTei({ name, where }: XmlElement): Problem {
  return {
    code: 'not-tei',
    where,
    message: `The file is not TEI: its first element is <${name.replace(/^\{.*\}/, '')}>, and there is no <TEI> in it.`,
    remedy: 'If it holds letters, export them as TEI; else leave it out.',
  };
}
