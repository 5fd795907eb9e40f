import { doubtedTheme, tagsOf, textOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import { stacked, textElement, textXml, writable } from '../xml-text.ts';
import type { Guids } from './guids.ts';

/** How long a name may be in code points: programs show it in a list. */
const LONGEST_NAME = 64;

/** What a mark or bookmark is described as, so that it is told from a note when it comes back. */
export const KINDS = { highlighting: 'Highlight', bookmarking: 'Bookmark' } as const;

/** What the link from a note to the theme that it doubts is called. */
export const DOUBTS = 'doubts';

/** What the elements of a project are made with. */
export interface ProjectTools {
  readonly guids: Guids;
  /** By their ids; a tag that is in the trash is none. */
  readonly tags: ReadonlyMap<string, Tag>;
}

/** Who made it and when; a time that no calendar has is left out. */
export function authorship({ created, modified }: Note, guids: Guids): Readonly<Record<string, string | undefined>> {
  return {
    creatingUser: guids.reader,
    creationDateTime: timeOf(created),
    modifyingUser: guids.reader,
    modifiedDateTime: timeOf(modified),
  };
}

export function timeOf(timestamp: string): string | undefined {
  const time = new Date(timestamp);
  // With more digits the year has a sign, which XML Schema does not know.
  const written = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return /^\d{4}-/.test(written) ? written : undefined;
}

/** That a note is a mark or a bookmark, as the description of what it is on. */
export function kindXml({ motivation }: Note): readonly string[] {
  return motivation === 'highlighting' || motivation === 'bookmarking'
    ? textElement('Description', KINDS[motivation])
    : [];
}

/** Whether anything was written to it that can be read. */
export function hasWords(note: Note): boolean {
  return textOf(note).trim() !== '';
}

/** The note's tags as codings of what has the GUID; `words`, where given, are the note's own and stand with each. */
export function codingsXml(
  note: Note,
  coded: string,
  { guids, tags }: ProjectTools,
  words?: string,
): readonly string[] {
  return tagsOf(note).flatMap((id) => {
    const tag = tags.get(id);
    if (!tag) return [];
    const code = guids.kept(tag.id);
    const attributes = {
      guid: guids.coding(coded, code),
      creatingUser: guids.reader,
      creationDateTime: timeOf(note.created),
    };
    const refs = words === undefined ? [] : [stacked('NoteRef', { targetGUID: words })];
    return [stacked('Coding', attributes, stacked('CodeRef', { targetGUID: code }), ...refs)];
  });
}

/** What was written in a note, as an object that other elements refer to. Where the note is on nothing that can be coded, its tags stand here. */
export function noteXml(note: Note, guid: string, tools: ProjectTools, tags: 'with tags' | 'without tags'): string {
  const kind = tags === 'with tags' || guid === tools.guids.kept(note.id) ? kindXml(note) : [];
  // Some white space is none in XML: what stands for it would be read as words.
  const words = hasWords(note) ? textOf(note) : '';
  return stacked(
    'Note',
    { guid, name: nameFor(words), ...authorship(note, tools.guids) },
    ...kind,
    `<PlainTextContent>${textXml(words)}</PlainTextContent>`,
    ...(tags === 'with tags' ? codingsXml(note, guid, tools) : []),
  );
}

/** The reader's thoughts about a tag. */
export function memoXml({ id, name, memo }: Tag, { guids }: ProjectTools): string {
  return stacked(
    'Note',
    { guid: guids.words(id), name: nameFor(name), creatingUser: guids.reader },
    `<PlainTextContent>${textXml(memo)}</PlainTextContent>`,
  );
}

/** That a note doubts a theme; `origin` is the note's place, or the note where that has none of its own. */
export function doubtXml(note: Note, origin: string, { guids }: ProjectTools): readonly string[] {
  const theme = doubtedTheme(note);
  if (theme === undefined) return [];
  const ends = { originGUID: origin, targetGUID: guids.theme(theme) };
  return [stacked('Link', { guid: guids.doubt(note.id), name: DOUBTS, direction: 'OneWay', ...ends })];
}

/** The beginning of a text on one line. */
export function nameFor(text: string): string {
  const characters = Array.from(writable(text).trim().replaceAll(/\s+/g, ' '));
  return characters.length <= LONGEST_NAME ? characters.join('') : `${characters.slice(0, LONGEST_NAME).join('')}…`;
}
