import { baseName, stem } from '../file-name.ts';
import type { EditorialNote, Letter } from '../model.ts';
import { allInHeader, belowInHeader, inHeader } from './file-context.ts';
import type { FileContext } from './file-context.ts';
import { inferDate } from './infer-date.ts';
import { inferPeople } from './infer-people.ts';
import type { LetterDraft, Mention, WhoDraft } from './letter-draft.ts';
import { namesOf } from './letter-names.ts';
import type { LetterPart } from './letter-parts.ts';
import { readActions } from './read-actions.ts';
import type { Actions } from './read-actions.ts';
import { readOriginalLang, readTextLang } from './read-languages.ts';
import { readPointers } from './read-pointers.ts';
import { readHeading, readTitle } from './read-title.ts';
import { readWitnesses } from './read-witnesses.ts';
import { readLetterText } from './text/read-text.ts';
import { elementAt, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { lineOf, outermost } from './walk.ts';

const NOTHING: Actions = {
  senders: [],
  addressees: [],
  dates: [],
  latest: [],
  sentFrom: [],
  receivedAt: [],
  places: [],
  notes: [],
};
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'ab', 'item', 'head']);

/** What a letter's header and text say, with the places that it names. */
export interface ReadLetter {
  readonly draft: LetterDraft;
  readonly places: readonly Mention[];
}

/** Reads the `number`th letter of a file. What the file does not say is inferred where that is safe, and says so. */
export function readLetter(part: LetterPart, number: number, isAlone: boolean, context: FileContext): ReadLetter {
  const { description, parts, isOnly } = part;
  const actions = description ? readActions(description, context) : NOTHING;
  const originalLang = isOnly ? readOriginalLang(context) : undefined;
  const byKey = namesByKey([...actions.senders, ...actions.addressees]);
  const titled = isOnly
    ? readTitle(context, context.lang ?? originalLang, (keys) => byKey(keys) ?? context.nameOf(keys))
    : undefined;
  const stated = titled?.text ?? readHeading(parts[0]);
  const told = actions.senders.length > 0;
  const addressed = actions.addressees.length > 0 || actions.senders.length > 1;
  const inferred =
    (isOnly || !description) && !(told && addressed)
      ? inferPeople(stated ?? '', titled?.element, description, context)
      : NOTHING;
  const senders = told ? actions.senders : inferred.senders;
  const addressees = addressed ? actions.addressees : inferred.addressees;
  const found = actions.dates.length > 0 ? actions.dates : inferDate(stated ?? '', parts, isOnly, context);
  const dates = found.length > 0 ? found : actions.latest;
  const { claimed, made, names } = namesOf(part, number, isAlone, context);
  const id = claimed ?? made;
  const { lang, isInferred } = readTextLang(parts, originalLang, context);
  const setting = { letter: id, lang, source: context.source, root: context.root, report: context.report };
  const passages = readLetterText(parts, setting);
  // A print of many letters is where each of them stands; a list of letters that has no text is no print of any.
  const sourceDesc = isOnly || parts.length > 0 ? inHeader(context, 'fileDesc', 'sourceDesc') : undefined;
  const addresses = description ? ['ref', 'key'].flatMap((name) => valueOf(description, name) ?? []) : [];
  const letter: LetterDraft['letter'] = {
    id,
    type: passages.length > 0 ? 'quoted' : 'mentioned',
    title: stated ?? madeTitle(senders, addressees, found, stem(context.file)),
    summary: isOnly ? readSummary(context) : '',
    ...(originalLang !== undefined && { originalLang }),
    ...(isInferred && passages.some((passage) => passage.lang === lang) && { langInferred: true }),
    dates,
    lengths: readLengths(isOnly ? sourceDesc : undefined, context),
    passages,
    notes: [...actions.notes, ...readNotes(description, isOnly, context)].map(remark),
    file: baseName(context.file),
    ...(actions.sentFrom.length > 0 && { sentFrom: actions.sentFrom }),
    ...(actions.receivedAt.length > 0 && { receivedAt: actions.receivedAt }),
    ...withWitnesses([...readWitnesses(sourceDesc), ...addresses]),
  };
  const pointers = description ? readPointers(description) : { previous: [], next: [], beside: [] };
  return {
    draft: {
      letter,
      where: (description ?? parts[0] ?? context.root).where,
      ...(claimed !== undefined && { claimed }),
      names,
      lang: passages[0]?.lang ?? lang,
      titleMade: stated === undefined,
      source: context.source,
      senders,
      addressees,
      ...pointers,
    },
    places: actions.places,
  };
}

/** “A → B, 1810-07-18”: in no language, since nobody gave the letter a title. */
function madeTitle(
  senders: readonly WhoDraft[],
  addressees: readonly WhoDraft[],
  dates: Letter['dates'],
  otherwise: string,
): string {
  const [from, to] = [senders, addressees].map((all) => all.map(({ name }) => name).filter((name) => name !== ''));
  const people = [from, to].map((names) => names?.join(', ') || '…').join(' → ');
  const date = dates[0]?.asGiven || dates[0]?.value.edtf;
  if (from?.length === 0 && to?.length === 0) return date ?? otherwise;
  return date === undefined ? people : `${people}, ${date}`;
}

function namesByKey(mentions: readonly Mention[]): (keys: readonly string[]) => string | undefined {
  const known = new Map(mentions.flatMap(({ keys, name }) => keys.map((key) => [key, name] as const)));
  return (keys) => keys.map((key) => known.get(key)).find((name) => name !== undefined && name !== '');
}

function readSummary(context: FileContext): string {
  const abstracts = allInHeader(context, 'abstract', 'profileDesc');
  const chosen = abstracts.find((one) => valueOf(one, 'xml:lang') === context.lang) ?? abstracts[0];
  if (!chosen) return '';
  const pieces = outermost(chosen, PARAGRAPHS);
  return pieces.length === 0 ? (lineOf(chosen) ?? '') : pieces.flatMap((piece) => piecesOf(piece)).join(' ');
}

/** An item of a list has no full stop of its own. */
function piecesOf(piece: XmlElement): readonly string[] {
  const words = lineOf(piece);
  if (words === undefined) return [];
  return [piece.name === 'item' && !/[.!?…;]$/.test(words) ? `${words};` : words];
}

function readLengths(sourceDesc: XmlElement | undefined, { source }: FileContext): Letter['lengths'] {
  const extents = sourceDesc ? outermost(sourceDesc, new Set(['extent'])) : [];
  return extents.flatMap((extent) => {
    const value = lineOf(extent);
    return value === undefined ? [] : [{ value, asGiven: value, source, place: {}, certainty: 'high' as const }];
  });
}

/** Notes of the `correspDesc` and of the file, but for those that only point at other letters. */
function readNotes(description: XmlElement | undefined, isOnly: boolean, context: FileContext): readonly string[] {
  const described = description
    ? [
        ...elementsIn(description, 'note', 'p'),
        ...elementsIn(description, 'correspContext').flatMap((one) => elementsIn(one, 'p', 'note')),
      ]
    : [];
  const ofFile = isOnly ? allInHeader(context, 'note', 'fileDesc', 'notesStmt') : [];
  const created = isOnly
    ? belowInHeader(context, 'creation', 'profileDesc').flatMap((one) => elementAt(one, 'note') ?? [])
    : [];
  return [...described, ...ofFile, ...created].flatMap((note) => wordsOf(note));
}

function wordsOf(note: XmlElement): readonly string[] {
  const words = lineOf({ ...note, name: 'p' });
  return words === undefined ? [] : [words];
}

function remark(text: string): EditorialNote {
  return { text, type: 'remark' };
}

function withWitnesses(lines: readonly string[]): Pick<Letter, 'witnesses'> {
  return lines.length === 0 ? {} : { witnesses: [...new Set(lines)] };
}
