import type { Edition } from '../../edition/model.ts';
import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { LeftOut, ReadingTools, ReadNotes } from '../reader.ts';
import { writtenBy } from '../written-by.ts';
import { guidsOf } from './guids.ts';
import type { Guids } from './guids.ts';
import { gatherDrafts, noteOf } from './note-drafts.ts';
import { referencesIn } from './project-reading.ts';
import type { LeftHere, NoteObject, ProjectReading } from './project-reading.ts';
import { EDITOR, ORIGIN, READER } from './project-xml.ts';
import { plainGuid, readCodes } from './read-codes.ts';
import { readLinks, readSets } from './read-links.ts';
import { readSources } from './read-sources.ts';
import type { TextOf } from './read-sources.ts';
import { attribute, childNamed, childrenNamed } from './refi-xml.ts';

/** Reads a project: codes as tags, and all that is on letters of this edition as notes. */
export function readProject(root: XmlElement, textOf: TextOf, tools: ReadingTools): ReadNotes {
  const noteObjects = new Map<string, NoteObject>();
  for (const element of childrenNamed(childNamed(root, 'Notes'), 'Note')) {
    const guid = attribute(element, 'guid');
    if (guid !== undefined) noteObjects.set(plainGuid(guid), { element, text: textOf(element) ?? '' });
  }
  const guids = guidsOf(tools.edition, tools.uuidOf);
  const used = new Set<string>();
  const codes = readCodes(childNamed(childNamed(root, 'CodeBook'), 'Codes'), tools, (guid) => {
    used.add(guid);
    return noteObjects.get(guid)?.text ?? '';
  });
  const reading: ProjectReading = {
    tools,
    guids,
    codes,
    noteObjects,
    used,
    places: new Map(),
    elsewhere: new Set(),
    drafts: new Map(),
    bare: new Set(),
    editionSelections: editionSelections(tools.edition, guids),
    themeTags: new Map(),
    leftOut: { 'other-text': 0, duplicate: codes.duplicates, unreadable: codes.unreadable },
  };
  const origin = attribute(root, 'origin') ?? '';
  readSources(childNamed(root, 'Sources'), textOf, origin, reading);
  readSets(childNamed(root, 'Sets'), reading);
  readLinks(childNamed(root, 'Links'), reading);
  // People, their attributes and drawings have no place here.
  const others = [childNamed(root, 'Cases'), childNamed(root, 'Graphs')];
  reading.leftOut.unreadable += others.flatMap((list) => childrenNamed(list, 'Case', 'Graph')).length;
  // Thoughts about the project, or about nothing that was read.
  const placeless = new Set([...noteObjects.keys()].filter((guid) => !used.has(guid)));
  for (const guid of referencesIn(root, 'NoteRef')) placeless.add(guid);
  reading.leftOut['other-text'] += placeless.size;

  const isOurs = origin === ORIGIN;
  const format = isOurs ? 'text/markdown' : 'text/plain';
  const drafts = isOurs ? [...reading.drafts.values()] : gatherDrafts([...reading.drafts.values()]);
  const users = usersIn(root, guids);
  const written = drafts.map((draft) => ({
    author: users.get(plainGuid(draft.creator ?? '')),
    note: noteOf(draft, tools, format),
  }));
  const notes = written.map(({ note }) => note);
  const authors = new Map(written.flatMap(({ note: { id }, author }) => (author === undefined ? [] : [[id, author]])));
  return {
    type: 'read',
    notes,
    tags: [...codes.tags, ...reading.themeTags.values()],
    leftOut: leftOutOf(reading.leftOut),
    writtenBy: writtenBy(notes, authors),
  };
}

/** The people whom a file names, but those whom this program writes. */
function usersIn(root: XmlElement, guids: Guids): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(childNamed(root, 'Users'), 'User').flatMap((user) => {
      const guid = plainGuid(attribute(user, 'guid') ?? '');
      const name = attribute(user, 'name') ?? attribute(user, 'id');
      const ours = guid === guids.reader || guid === guids.editor || name === READER || name === EDITOR;
      return name === undefined || ours ? [] : [[guid, name]];
    }),
  );
}

function editionSelections({ letters }: Edition, guids: Guids): ReadonlySet<string> {
  return new Set(
    letters
      .flatMap(({ passages }) => passages)
      .flatMap(({ id, ranges }) => [
        guids.passage(id),
        ...ranges.flatMap(({ type }, index) => (type === 'phrase' ? [guids.phrase(id, index)] : [])),
      ]),
  );
}

export function leftOutOf(counts: Readonly<Record<LeftHere, number>>): readonly LeftOut[] {
  const reasons: readonly LeftHere[] = ['other-text', 'duplicate', 'unreadable'];
  return reasons.map((why) => ({ why, count: counts[why] })).filter(({ count }) => count > 0);
}
