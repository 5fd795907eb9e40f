import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import { wholeOf } from '../../notes/new-note.ts';
import { isEditionLink } from './edition-codings.ts';
import { addWords, draftOf, relationNamed } from './note-drafts.ts';
import type { NoteDraft } from './note-drafts.ts';
import { DOUBTS } from './note-xml.ts';
import { addReferredWords, guidOf, referencesIn, tagOfCoding } from './project-reading.ts';
import type { ProjectReading } from './project-reading.ts';
import { plainGuid } from './read-codes.ts';
import { addObject } from './read-sources.ts';
import { attribute, childrenNamed } from './refi-xml.ts';

/** Reads sets: those of the edition's exchanges have notes; groups of codes have no place here. */
export function readSets(sets: XmlElement | undefined, reading: ProjectReading): void {
  const { tools, guids, places, leftOut, used } = reading;
  for (const set of childrenNamed(sets, 'Set')) {
    const guid = guidOf(set, reading, 'set', attribute(set, 'name') ?? '');
    const exchange = tools.edition.exchanges.find(({ id }) => guids.exchange(id) === guid);
    const notes = referencesIn(set, 'MemberNote');
    if (exchange) {
      const target = wholeOf(exchange.id);
      places.set(guid, target);
      for (const note of notes) {
        used.add(note);
        addObject(note, target, reading);
      }
    } else leftOut.unreadable += 1;
  }
}

/** Reads links: between passages, from words to a note on them, and from a note to a theme that it doubts. */
export function readLinks(links: XmlElement | undefined, reading: ProjectReading): void {
  for (const link of childrenNamed(links, 'Link')) {
    const [origin, target] = ['originGUID', 'targetGUID'].map((name) => plainGuid(attribute(link, name) ?? ''));
    readLink(link, origin ?? '', target ?? '', reading);
  }
}

function readLink(link: XmlElement, origin: string, target: string, reading: ProjectReading): void {
  const { codes, places, drafts, bare, tools, elsewhere, noteObjects, leftOut } = reading;
  const name = attribute(link, 'name');
  for (const ref of referencesIn(link, 'NoteRef')) reading.used.add(ref);
  const theme = codes.themeOf.get(target);
  const doubter = drafts.get(origin);
  if (name === DOUBTS && theme !== undefined) {
    bare.delete(origin);
    // A note that is on no letter is counted as such, whatever it doubts.
    if (doubter) Object.assign(doubter, { theme, kind: 'assessing' } satisfies Partial<NoteDraft>);
    return;
  }
  const note = [origin, target].find((end) => noteObjects.has(end));
  if (note !== undefined) {
    annotate(note, note === origin ? target : origin, link, reading);
    return;
  }
  const [from, to] = [places.get(origin), places.get(target)];
  if (!from || !to) {
    const outside = elsewhere.has(origin) || elsewhere.has(target);
    leftOut[outside ? 'other-text' : 'unreadable'] += 1;
    return;
  }
  for (const end of [origin, target]) if (bare.delete(end)) drafts.delete(end);
  if (isEditionLink(tools.edition, name, from, to)) return;
  const guid = guidOf(link, reading, 'link', origin, target, name ?? '');
  if (drafts.has(guid)) {
    leftOut.duplicate += 1;
    return;
  }
  const draft = draftOf(guid, [from, to], link);
  const relation = relationNamed(name);
  if (!relation && name !== undefined) addWords(draft, name);
  draft.relation = relation ?? (attribute(link, 'direction') === 'OneWay' ? 'refers-to' : 'compare');
  addReferredWords(draft, link, reading);
  for (const ref of referencesIn(link, 'NoteRef')) {
    const object = noteObjects.get(ref);
    for (const coding of childrenNamed(object?.element, 'Coding')) {
      const tag = tagOfCoding(coding, reading);
      if (tag !== undefined) draft.tags.push(tag);
    }
  }
  drafts.set(guid, draft);
}

/** NVivo's annotations are notes that a link leads to from the words that they are on. */
function annotate(note: string, place: string, link: XmlElement, reading: ProjectReading): void {
  const { places, drafts, bare, noteObjects, used, elsewhere, leftOut } = reading;
  used.add(note);
  const target = places.get(place);
  if (!target) {
    leftOut[elsewhere.has(place) ? 'other-text' : 'unreadable'] += 1;
    return;
  }
  const draft = drafts.get(place) ?? draftOf(guidOf(link, reading, 'annotation', note, place), target, link);
  addWords(draft, noteObjects.get(note)?.text ?? '');
  bare.delete(place);
  drafts.set(drafts.has(place) ? place : draft.guid, draft);
}
