import { createNote } from '../../notes/new-note.ts';
import { RELATIONS, withTags, withText } from '../../notes/note.ts';
import type { Note, NoteTarget, Relation } from '../../notes/note.ts';
import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { ReadingTools } from '../reader.ts';
import { uuidIn } from './guids.ts';
import { KINDS } from './note-xml.ts';
import { attribute, childrenNamed } from './refi-xml.ts';

/** A note as it is put together from the places of a file. */
export interface NoteDraft {
  readonly guid: string;
  readonly target: Note['target'];
  readonly tags: string[];
  readonly words: string[];
  /** What it is described as, or undefined where nothing says what it was made for. */
  kind: Note['motivation'] | undefined;
  relation?: Relation;
  theme?: string;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  /** The GUID of who made it, as it is written. */
  readonly creator: string | undefined;
}

export function draftOf(
  guid: string,
  target: NoteTarget | readonly [NoteTarget, NoteTarget],
  element: XmlElement,
): NoteDraft {
  return {
    guid,
    target,
    tags: [],
    words: [],
    kind: undefined,
    created: attribute(element, 'creationDateTime'),
    modified: attribute(element, 'modifiedDateTime'),
    creator: [element, ...childrenNamed(element, 'Coding')].flatMap((one) => attribute(one, 'creatingUser') ?? [])[0],
  };
}

/** Takes a description for what the note is, if it is one of ours, or else for words. */
export function describeDraft(draft: NoteDraft, description: string): void {
  if (description === KINDS.highlighting) draft.kind = 'highlighting';
  else if (description === KINDS.bookmarking) draft.kind = 'bookmarking';
  else addWords(draft, description);
}

/** Adds words, unless they are there: some programs write a comment twice. */
export function addWords({ words }: NoteDraft, text: string): void {
  if (text.trim() !== '' && !words.includes(text)) words.push(text);
}

/**
 * The drafts with those in one that programs write apart for each code, or twice: on the same place, with the same words or none, and by the same person. What is marked and what is coded stay two.
 */
export function gatherDrafts(drafts: readonly NoteDraft[]): readonly NoteDraft[] {
  const gathered = new Map<string, NoteDraft>();
  for (const draft of drafts) {
    const { target, words, tags, kind, relation, theme, creator } = draft;
    const key = JSON.stringify([target, words, tags.length > 0, kind, relation, theme, creator]);
    const same = gathered.get(key);
    if (same) gathered.set(key, { ...same, tags: [...same.tags, ...tags], ...timesOf(same, draft) });
    else gathered.set(key, draft);
  }
  return [...gathered.values()];
}

function timesOf(...drafts: readonly NoteDraft[]): Pick<NoteDraft, 'created' | 'modified'> {
  const [created] = drafts.flatMap((draft) => timestamp(draft.created) ?? []).toSorted();
  const modified = drafts.flatMap((draft) => timestamp(draft.modified) ?? []).toSorted();
  return { created, modified: modified.at(-1) };
}

export function noteOf(draft: NoteDraft, { uuidOf, now }: ReadingTools, format: 'text/plain' | 'text/markdown'): Note {
  const { guid, target, tags, words, relation, theme } = draft;
  const uuid = uuidIn(guid) ?? uuidOf(JSON.stringify(['note', guid]));
  const motivation = Array.isArray(target) ? 'linking' : (draft.kind ?? motivationOf(draft));
  const blank = createNote({
    motivation,
    target,
    now,
    uuid,
    ...(relation ? { relation } : {}),
    ...(theme === undefined ? {} : { theme }),
  });
  const made = withTags(withText(blank, words.join('\n\n'), now), tags, now);
  const created = timestamp(draft.created) ?? now.toISOString();
  const [body, ...others] = made.body;
  return { ...made, created, modified: timestamp(draft.modified) ?? created, body: [{ ...body, format }, ...others] };
}

/** A link's relation by its name. */
export function relationNamed(name: string | undefined): Relation | undefined {
  return RELATIONS.find((relation) => relation === name);
}

function motivationOf({ theme, words, tags }: NoteDraft): Note['motivation'] {
  if (theme !== undefined) return 'assessing';
  return words.length === 0 && tags.length === 0 ? 'highlighting' : 'commenting';
}

function timestamp(written: string | undefined): string | undefined {
  const time = new Date(written ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
