import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { NoteTarget } from '../../notes/note.ts';
import { unsavedTag } from '../../notes/tag.ts';
import type { Tag } from '../../notes/tag.ts';
import type { LeftOut, ReadingTools } from '../reader.ts';
import type { Guids } from './guids.ts';
import { addWords } from './note-drafts.ts';
import type { NoteDraft } from './note-drafts.ts';
import { plainGuid } from './read-codes.ts';
import type { ReadCodes } from './read-codes.ts';
import { attribute, childNamed, childrenNamed } from './refi-xml.ts';

/** Why something of such a file is left out. */
export type LeftHere = Extract<LeftOut['why'], 'other-text' | 'duplicate' | 'unreadable'>;

/** An object with words that others refer to. */
export interface NoteObject {
  readonly element: XmlElement;
  readonly text: string;
}

/** What is known of a project while it is read. */
export interface ProjectReading {
  readonly tools: ReadingTools;
  readonly guids: Guids;
  readonly codes: ReadCodes;
  readonly noteObjects: ReadonlyMap<string, NoteObject>;
  /** Those that something referred to, on this edition or not. */
  readonly used: Set<string>;
  /** Where selections, sources and sets are, by GUID. */
  readonly places: Map<string, NoteTarget>;
  /** Objects that are known but on no letter of the edition. */
  readonly elsewhere: Set<string>;
  /** By GUID of the selection or object that a note is made of. */
  readonly drafts: Map<string, NoteDraft>;
  /** Selections on which there is nothing: marks, or the ends of links. */
  readonly bare: Set<string>;
  /** The GUIDs of the passages and phrases that the edition selects. */
  readonly editionSelections: ReadonlySet<string>;
  /** Tags for themes that the reader gave to words. */
  readonly themeTags: Map<string, Tag>;
  readonly leftOut: Record<LeftHere, number>;
}

/** The GUID of what an element is, or a made one where it has none. */
export function guidOf(element: XmlElement, { tools }: ProjectReading, ...known: readonly (string | number)[]): string {
  return plainGuid(attribute(element, 'guid') ?? tools.uuidOf(JSON.stringify(['none', ...known])));
}

/** What an element leads to by a reference of that name. */
export function referencesIn(element: XmlElement, name: string): readonly string[] {
  return childrenNamed(element, name).flatMap((ref) => {
    const target = attribute(ref, 'targetGUID');
    return target === undefined ? [] : [plainGuid(target)];
  });
}

/** Adds the words of the notes that an element refers to. */
export function addReferredWords(draft: NoteDraft, element: XmlElement, { noteObjects, used }: ProjectReading): void {
  for (const guid of referencesIn(element, 'NoteRef')) {
    used.add(guid);
    addWords(draft, noteObjects.get(guid)?.text ?? '');
  }
}

/** The tag of a coding's code; that of a theme is made when a reader gave it. Undefined where the file has no such code. */
export function tagOfCoding(coding: XmlElement, reading: ProjectReading): string | undefined {
  const code = codeOf(coding);
  const theme = reading.codes.themeOf.get(code);
  return theme === undefined ? reading.codes.tagOf.get(code) : themeTag(theme, reading);
}

/** The GUID of a coding's code. */
export function codeOf(coding: XmlElement): string {
  const ref = childNamed(coding, 'CodeRef');
  return plainGuid((ref && attribute(ref, 'targetGUID')) ?? '');
}

function themeTag(id: string, { tools, guids, codes, themeTags }: ProjectReading): string | undefined {
  const theme = tools.edition.themes.find((one) => one.id === id);
  if (!theme) return undefined;
  const urn = `urn:uuid:${guids.themeTag(id)}`;
  // It may be among the codes from an earlier reading.
  if (!codes.tags.some((tag) => tag.id === urn)) {
    const { name, definition } = theme;
    const order = codes.tags.length;
    themeTags.set(urn, unsavedTag({ id: urn, name, definition, colour: 'grey', glyph: 'ring', order, now: tools.now }));
  }
  return urn;
}
