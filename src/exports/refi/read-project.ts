import type { Edition } from '../../edition/model.ts';
import type { XmlElement } from '../../edition/xml-tree.ts';
import type { LeftOut, ReadingTools, ReadNotes } from '../reader.ts';
import { guidsOf } from './guids.ts';
import type { Guids } from './guids.ts';
import { gatherDrafts, noteOf } from './note-drafts.ts';
import { referencesIn } from './project-reading.ts';
import type { NoteObject, ProjectReading } from './project-reading.ts';
import { ORIGIN } from './project-xml.ts';
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
  const drafts = [...reading.drafts.values()];
  return {
    type: 'read',
    notes: (isOurs ? drafts : gatherDrafts(drafts)).map((draft) => noteOf(draft, tools, format)),
    tags: [...codes.tags, ...reading.themeTags.values()],
    leftOut: leftOutOf(reading.leftOut),
  };
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

export function leftOutOf(counts: Readonly<Record<LeftOut['why'], number>>): readonly LeftOut[] {
  const reasons: readonly LeftOut['why'][] = ['other-text', 'duplicate', 'unreadable'];
  return reasons.map((why) => ({ why, count: counts[why] })).filter(({ count }) => count > 0);
}
