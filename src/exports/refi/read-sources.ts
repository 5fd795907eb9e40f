import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import { wholeOf } from '../../notes/new-note.ts';
import type { NoteTarget } from '../../notes/note.ts';

import { isEditionCoding } from './edition-codings.ts';
import { LETTER_OF } from './letter-text.ts';
import { letterMatcher, targetIn } from './match-letter.ts';
import type { MatchedText } from './match-letter.ts';
import { addReferredWords, codeOf, guidOf, referencesIn, tagOfCoding } from './project-reading.ts';
import type { LeftHere, ProjectReading } from './project-reading.ts';
import { addWords, describeDraft, draftOf } from './note-drafts.ts';
import { attribute, childNamed, childrenNamed, localName, textIn } from './refi-xml.ts';
import { plainLines, positionReader } from './text-positions.ts';
import type { RawSelection } from './text-positions.ts';

/** The text of a source or note: in the file, or in one of those beside it. */
export type TextOf = (element: XmlElement) => string | undefined;

/** Reads what is on the sources. `origin` is the program that wrote the file. */
export function readSources(
  sources: XmlElement | undefined,
  textOf: TextOf,
  origin: string,
  reading: ProjectReading,
): void {
  const match = letterMatcher(reading.tools.edition, reading.guids.letter);
  for (const source of childrenNamed(
    sources,
    'TextSource',
    'PDFSource',
    'PictureSource',
    'AudioSource',
    'VideoSource',
  )) {
    // Pages and pictures have texts of their own, with selections as in any text.
    const texts =
      localName(source) === 'TextSource' ? [source] : childrenNamed(source, 'Representation', 'TextDescription');
    for (const text of texts) readText(text, textOf, match, origin, reading);
    const others = childrenNamed(source, 'PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection');
    for (const selection of others) leaveOut(selection, guidOf(selection, reading, 'selection'), reading, 'other-text');
    if (localName(source) !== 'TextSource') readWhole(source, guidOf(source, reading, 'source'), undefined, reading);
  }
}

function readText(
  source: XmlElement,
  textOf: TextOf,
  match: ReturnType<typeof letterMatcher>,
  origin: string,
  reading: ProjectReading,
): void {
  const name = attribute(source, 'name') ?? '';
  const guid = guidOf(source, reading, 'source', name);
  const written = textOf(source);
  const matched = match(guid, name, plainLines(written ?? ''));
  const elements = childrenNamed(source, 'PlainTextSelection');
  const raw = elements.map(rawSelection);
  const placeOf = positionReader(written ?? '', raw, origin);
  for (const [index, element] of elements.entries()) {
    const selection = raw[index] ?? rawSelection(element);
    const own = guidOf(element, reading, 'selection', guid, selection.start, selection.end, ...codesOf(element));
    const place = placeOf(selection);
    const target = place && targetIn(matched, place);
    if (target) readSelection(element, own, target, reading);
    // Its words can't be known: the text is not in the file, or the place not in the text.
    else
      leaveOut(
        element,
        own,
        reading,
        place || (!matched.letter && written === undefined) ? 'other-text' : 'unreadable',
      );
  }
  readWhole(source, guid, matched, reading);
}

function rawSelection(element: XmlElement): RawSelection {
  const number = (name: string) => Number(attribute(element, name) ?? Number.NaN);
  return { start: number('startPosition'), end: number('endPosition'), name: attribute(element, 'name') ?? '' };
}

function codesOf(element: XmlElement): readonly string[] {
  return childrenNamed(element, 'Coding').map(codeOf);
}

function readSelection(element: XmlElement, guid: string, target: NoteTarget, reading: ProjectReading): void {
  const { places, drafts, bare, codes, tools, leftOut, editionSelections } = reading;
  if (drafts.has(guid) || places.has(guid)) {
    leftOut.duplicate += 1;
    return;
  }
  places.set(guid, target);
  const draft = draftOf(guid, target, element);
  const codings = childrenNamed(element, 'Coding');
  const others = codings.filter((coding) => {
    const theme = codes.themeOf.get(codeOf(coding));
    return theme === undefined || !isEditionCoding(tools.edition, target, theme);
  });
  for (const coding of others) {
    const tag = tagOfCoding(coding, reading);
    if (tag === undefined) leftOut.unreadable += 1;
    else draft.tags.push(tag);
  }
  for (const coding of codings) addReferredWords(draft, coding, reading);
  describeDraft(draft, textIn(childNamed(element, 'Description')));
  addReferredWords(draft, element, reading);
  const says = draft.words.length > 0 || draft.tags.length > 0 || draft.kind !== undefined;
  if (says) drafts.set(guid, draft);
  // What the edition alone has coded, or codes that there are none of, is no mark of the reader's.
  else if (codings.length === 0 && !editionSelections.has(guid)) {
    bare.add(guid);
    drafts.set(guid, draft);
  }
}

/** What is on a source as a whole: notes, codings, and how it is described. */
function readWhole(source: XmlElement, guid: string, matched: MatchedText | undefined, reading: ProjectReading): void {
  const { places, drafts, noteObjects, used, leftOut, elsewhere } = reading;
  const codings = childrenNamed(source, 'Coding');
  const refs = referencesIn(source, 'NoteRef');
  for (const ref of refs) used.add(ref);
  if (!matched?.letter) {
    elsewhere.add(guid);
    leftOut['other-text'] += refs.length + codings.length;
    return;
  }
  const target = wholeOf(matched.letter.id);
  places.set(guid, target);
  for (const ref of refs) {
    const object = noteObjects.get(ref);
    if (object) addObject(ref, target, reading);
    else leftOut.unreadable += 1;
  }
  for (const coding of codings) {
    const tag = tagOfCoding(coding, reading);
    const beside = referencesIn(coding, 'NoteRef').flatMap((ref) => (refs.includes(ref) ? [drafts.get(ref)] : []))[0];
    if (tag === undefined) leftOut.unreadable += 1;
    else if (beside) beside.tags.push(tag);
    else {
      const own = guidOf(coding, reading, 'coding', guid, tag);
      const draft = draftOf(own, target, coding);
      draft.tags.push(tag);
      addReferredWords(draft, coding, reading);
      drafts.set(own, draft);
    }
  }
  const description = textIn(childNamed(source, 'Description'));
  if (description.trim() === '' || description.startsWith(LETTER_OF)) return;
  const own = guidOf({ ...source, attributes: new Map() }, reading, 'description', guid);
  const draft = draftOf(own, target, source);
  addWords(draft, description);
  drafts.set(own, draft);
}

/** Makes a note of an object with words, with the tags that it has itself. */
export function addObject(guid: string, target: NoteTarget, reading: ProjectReading): void {
  const object = reading.noteObjects.get(guid);
  if (!object || reading.drafts.has(guid)) {
    if (object) reading.leftOut.duplicate += 1;
    return;
  }
  const { element, text } = object;
  const draft = draftOf(guid, target, element);
  draft.kind = 'commenting';
  describeDraft(draft, textIn(childNamed(element, 'Description')));
  addWords(draft, text);
  for (const coding of childrenNamed(element, 'Coding')) {
    const tag = tagOfCoding(coding, reading);
    if (tag !== undefined) draft.tags.push(tag);
  }
  reading.drafts.set(guid, draft);
}

/** What no note is made of: counted, and known so that links to it are not taken for mistakes. */
function leaveOut(
  element: XmlElement,
  guid: string,
  { elsewhere, used, leftOut }: ProjectReading,
  why: LeftHere,
): void {
  elsewhere.add(guid);
  leftOut[why] += 1;
  for (const holder of [element, ...childrenNamed(element, 'Coding')])
    for (const ref of referencesIn(holder, 'NoteRef')) used.add(ref);
}
