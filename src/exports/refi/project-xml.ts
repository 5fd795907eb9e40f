import type { Exchange } from '../../edition/model.ts';
import { relationOf, tagsOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import type { Content } from '../format.ts';
import { stacked, startTag, textElement } from '../xml-text.ts';
import { codesXml } from './codes-xml.ts';
import { doubtXml, hasWords, memoXml, noteXml } from './note-xml.ts';
import type { ProjectTools } from './note-xml.ts';
import type { FilePlace } from './place-notes.ts';
import type { NoteLink, ProjectPlan } from './project-plan.ts';
import { sourceXml } from './source-xml.ts';

export const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0';

/** What files say that they were written by. */
export const ORIGIN = 'Vis-à-vis';

/** Whom they name: nobody's name is known here. */
export const READER = 'Reader';
export const EDITOR = 'Edition';

/** The lines of `project.qde`, in the order that the schema asks for. */
export function* projectXml(content: Content, plan: ProjectPlan, tools: ProjectTools): Iterable<string> {
  const { edition, letters, made } = content;
  const { guids } = tools;
  const by = { creatingUserGUID: guids.reader, creationDateTime: made.toISOString() };
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield startTag('Project', { xmlns: PROJECT_NAMESPACE, name: edition.title, origin: ORIGIN, ...by });
  const users = [
    stacked('User', { guid: guids.reader, name: READER }),
    stacked('User', { guid: guids.editor, name: EDITOR }),
  ];
  yield stacked('Users', {}, ...users);
  yield '<CodeBook>';
  yield* codesXml(edition, content.tags, guids, 'with memos');
  yield '</CodeBook>';
  yield* list('Sources', letters, (letter) => sourceXml(letter, content, plan, tools));
  yield* list('Notes', [...notesXml(plan, tools)], (note) => note);
  yield* list('Links', [...linksXml(content, plan, tools)], (link) => link);
  const exchanges = edition.exchanges.filter(({ id }) => plan.exchanges.has(id));
  yield* list('Sets', exchanges, (exchange) => exchangeXml(exchange, content, plan, tools));
  yield* textElement('Description', edition.summary);
  for (const note of plan.placeless) yield stacked('NoteRef', { targetGUID: guids.kept(note.id) });
  yield '</Project>';
}

/** An element with others in it, one at a time; none where it would be empty, which the schema does not allow. */
function* list<Thing>(name: string, things: readonly Thing[], xml: (thing: Thing) => string): Iterable<string> {
  if (things.length === 0) return;
  yield startTag(name);
  for (const thing of things) yield xml(thing);
  yield `</${name}>`;
}

function* notesXml(plan: ProjectPlan, tools: ProjectTools): Iterable<string> {
  const { guids, tags } = tools;
  for (const tag of tags.values()) if (tag.memo !== '') yield memoXml(tag, tools);
  for (const { note, place } of [...plan.selections.values()].flat()) {
    if (place === undefined && hasWords(note)) yield noteXml(note, guids.words(note.id), tools, 'without tags');
  }
  for (const note of [...plan.onLetter.values()].flat())
    yield noteXml(note, guids.kept(note.id), tools, 'without tags');
  for (const note of [...plan.onExchange.values()].flat()) yield noteXml(note, guids.kept(note.id), tools, 'with tags');
  for (const { note } of plan.links) {
    if (hasMore(note, tools)) yield noteXml(note, guids.words(note.id), tools, 'with tags');
  }
  for (const note of plan.placeless) yield noteXml(note, guids.kept(note.id), tools, 'with tags');
}

/** Whether a link says more than that it is one. */
function hasMore(note: Note, { tags }: ProjectTools): boolean {
  return hasWords(note) || tagsOf(note).some((id) => tags.has(id));
}

function* linksXml({ edition, letters }: Content, plan: ProjectPlan, tools: ProjectTools): Iterable<string> {
  const { guids } = tools;
  const passages = new Set(letters.flatMap((letter) => letter.passages.map(({ id }) => id)));
  for (const link of edition.exchanges.flatMap(({ links }) => links)) {
    if (link.type === 'unanswered' || link.type === 'unprompted') continue;
    const { type, claim, reply } = link;
    if (!passages.has(claim) || !passages.has(reply)) continue;
    const ends = { originGUID: guids.passage(claim), targetGUID: guids.passage(reply) };
    yield stacked('Link', { guid: guids.link(type, claim, reply), name: type, direction: 'OneWay', ...ends });
  }
  for (const link of plan.links) yield noteLinkXml(link, tools);
  const placed = [...plan.selections.values()].flat().filter(({ place }) => place === undefined);
  const others = [...plan.onLetter.values(), ...plan.onExchange.values(), plan.placeless].flat();
  for (const note of [...placed.map((selection) => selection.note), ...others])
    yield* doubtXml(note, guids.kept(note.id), tools);
}

function noteLinkXml({ note, ends }: NoteLink, tools: ProjectTools): string {
  const { guids } = tools;
  const endGuid = (place: FilePlace, index: number) => {
    if (place.type === 'words') return guids.end(note.id, index);
    return place.type === 'letter' ? guids.letter(place.letter) : guids.exchange(place.exchange);
  };
  const attributes = {
    guid: guids.kept(note.id),
    name: relationOf(note),
    direction: 'OneWay',
    originGUID: endGuid(ends[0], 0),
    targetGUID: endGuid(ends[1], 1),
  };
  const words = hasMore(note, tools) ? [stacked('NoteRef', { targetGUID: guids.words(note.id) })] : [];
  return stacked('Link', attributes, ...words);
}

/** An exchange as the set of its letters that are in the file, with the notes on it. */
function exchangeXml(exchange: Exchange, { letters }: Content, plan: ProjectPlan, { guids }: ProjectTools): string {
  const ends = new Set(
    exchange.links.flatMap((link) => [
      ...('claim' in link ? [link.claim] : []),
      ...('reply' in link ? [link.reply] : []),
    ]),
  );
  const members = letters.filter(({ passages }) => passages.some(({ id }) => ends.has(id)));
  return stacked(
    'Set',
    { guid: guids.exchange(exchange.id), name: exchange.title },
    ...textElement('Description', exchange.summary),
    ...members.map(({ id }) => stacked('MemberSource', { targetGUID: guids.letter(id) })),
    ...(plan.onExchange.get(exchange.id) ?? []).map(({ id }) => stacked('MemberNote', { targetGUID: guids.kept(id) })),
  );
}
