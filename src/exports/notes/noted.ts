import { toCodePoints } from '../../anchoring/code-points.ts';
import type { Edition, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { passagesIn } from '../../edition/passages.ts';
import { doubtedTheme, formerPlacesOf, relationOf, subjectOf, tagsOf, targetsOf, textOf } from '../../notes/note.ts';
import type { Note, NoteTarget, Relation } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { Content, Loss } from '../format.ts';
import { wordsPlace } from '../words-place.ts';

/** A place of a note as people read of it. */
export interface NotedPlace {
  /** The id of what it is in or on. */
  readonly subject: string;
  /** The letter or exchange that it is in: several notes stand under it. Undefined where the edition no longer has it. */
  readonly group: { readonly id: string; readonly title: string } | undefined;
  readonly passage: Passage | undefined;
  /** Where the passage is quoted: "Guidère 2014, p. 6"; the title of a whole letter or exchange; else the id. */
  readonly label: string;
  /** The words it is on, as they were when it was made; empty for the whole of something. */
  readonly quote: string;
  /** Whether it is where it was, for sure elsewhere, perhaps elsewhere or nowhere in today's letters, or the whole of something. */
  readonly state: 'exact' | 'moved' | 'unsure' | 'lost' | 'whole';
  /** Where in today's passage the words are, in code points; undefined where that is not sure. */
  readonly position: { readonly start: number; readonly end: number } | undefined;
  /** What stands there today, where that is not the quote letter for letter. */
  readonly now: string | undefined;
  /** Its permanent address. */
  readonly link: string;
}

/** A note with what it is called and where it is, for formats that people read. */
export interface Noted {
  readonly note: Note;
  readonly kind: 'Note' | 'Highlight' | 'Tag' | 'Link' | 'Bookmark' | 'Disagreement';
  readonly words: string;
  readonly isMarkdown: boolean;
  readonly places: readonly [NotedPlace, ...NotedPlace[]];
  readonly tags: readonly Tag[];
  /** What the second place is to the first. */
  readonly relation: Relation | undefined;
  /** The theme that it doubts, by its name. */
  readonly theme: string | undefined;
}

/** The notes that go into a file, in their order. */
export const notedIn = oncePer((content: Content): readonly Noted[] => {
  const tags = new Map(content.tags.map((tag) => [tag.id, tag]));
  return content.notes.map((note) => noted(note, content, tags));
});

/** The notes on a letter or exchange, under its title. */
export interface NoteGroup {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly Noted[];
}

/** The notes under the letter or exchange that they are in, or begin in: each once, though a note on an exchange may come between two on a letter. */
export function noteGroups(content: Content): readonly NoteGroup[] {
  const groups = new Map<string, NoteGroup & { readonly notes: Noted[] }>();
  for (const each of notedIn(content)) {
    const { id, title } = each.places[0].group ?? { id: 'not-in-the-letters', title: 'No longer in the letters' };
    const group = groups.get(id) ?? { id, title, notes: [] };
    group.notes.push(each);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function noted(note: Note, { edition, address }: Content, tags: ReadonlyMap<string, Tag>): Noted {
  const [first, ...others] = targetsOf(note);
  const theme = doubtedTheme(note);
  const place = (target: NoteTarget) => placeOf(target, edition, address);
  return {
    note,
    kind: kindOf(note),
    words: textOf(note),
    isMarkdown: note.body[0].format === 'text/markdown',
    places: [place(first), ...others.map(place)],
    tags: tagsOf(note).flatMap((id) => tags.get(id) ?? []),
    relation: relationOf(note),
    theme: theme === undefined ? undefined : (edition.themes.find(({ id }) => id === theme)?.name ?? theme),
  };
}

/** As readers tell notes apart: words make a note of a highlight, and tags alone a tag. */
function kindOf(note: Note): Noted['kind'] {
  if (note.motivation === 'linking') return 'Link';
  if (note.motivation === 'bookmarking') return 'Bookmark';
  if (note.motivation === 'assessing') return 'Disagreement';
  if (textOf(note).trim() !== '') return 'Note';
  if (tagsOf(note).length > 0) return 'Tag';
  return note.motivation === 'highlighting' ? 'Highlight' : 'Note';
}

function placeOf(target: NoteTarget, edition: Edition, address: string): NotedPlace {
  const subject = subjectOf(target);
  const known = subjectsIn(edition).get(subject);
  return {
    subject,
    group: known?.group,
    passage: known?.passage,
    label: known?.label ?? subject,
    quote: target.selector?.[1].exact ?? '',
    link: address + target.source,
    ...whereIn(target, known),
  };
}

/** A guess is no place: in a file nobody would see that it is one. */
function whereIn(target: NoteTarget, known: Known | undefined): Pick<NotedPlace, 'state' | 'position' | 'now'> {
  const nowhere = { position: undefined, now: undefined };
  if (!known || (target.selector && !known.passage)) return { state: 'lost', ...nowhere };
  const found = known.passage && wordsPlace(target, known.passage);
  if (!found || !known.passage) return { state: 'whole', ...nowhere };
  if (found.type === 'orphan') return { state: 'lost', ...nowhere };
  if (found.type === 'unsure') return { state: 'unsure', ...nowhere };
  const { text } = known.passage;
  const [start, end] = [toCodePoints(text, found.start), toCodePoints(text, found.end)];
  const isChanged = found.type === 'moved' && found.changed;
  return {
    state: found.type,
    position: { start, end },
    now: isChanged ? text.slice(found.start, found.end) : undefined,
  };
}

type Known = Pick<NotedPlace, 'group' | 'passage' | 'label'>;

const subjectsIn = oncePer((edition: Edition): ReadonlyMap<string, Known> => {
  const titles = new Map(edition.letters.map(({ id, title }) => [id, title]));
  const labels = new Map(edition.sources.map(({ id, label }) => [id, label]));
  return new Map<string, Known>([
    ...[...edition.exchanges, ...edition.letters].map(
      ({ id, title }) => [id, { group: { id, title }, passage: undefined, label: title }] as const,
    ),
    ...passagesIn(edition).map((passage) => {
      const { id, letter, source, place } = passage;
      const label = labels.get(source) ?? source;
      const group = { id: letter, title: titles.get(letter) ?? letter };
      return [id, { group, passage, label: place.page === undefined ? label : `${label}, p. ${place.page}` }] as const;
    }),
  ]);
});

/** A tag with those it stands under, the topmost first. What stands under itself is at the top. */
export function tagPath(tag: Tag, tags: ReadonlyMap<string, Tag>): readonly Tag[] {
  const path = [tag];
  for (let above = parentOf(tag, tags); above && !path.includes(above); above = parentOf(above, tags))
    path.unshift(above);
  return path;
}

/** A tag's name after those of the tags that it stands under. */
export function pathWords(tag: Tag, tags: ReadonlyMap<string, Tag>): string {
  return tagPath(tag, tags)
    .map(({ name }) => name)
    .join(' / ');
}

function parentOf({ parent }: Tag, tags: ReadonlyMap<string, Tag>): Tag | undefined {
  return parent === undefined ? undefined : tags.get(parent);
}

function isNowhere({ state }: NotedPlace): boolean {
  return state === 'lost' || state === 'unsure';
}

/** What no file has that people read: former places, places that are not found, and how tags look. */
export function lossesToRead(content: Content): readonly Loss[] {
  const { notes, tags } = content;
  return [
    { what: 'note-history', count: notes.filter((note) => formerPlacesOf(note).length > 0).length },
    { what: 'note-places', count: notedIn(content).filter(({ places }) => places.some(isNowhere)).length },
    { what: 'codebook-signs', count: tags.length },
  ];
}

/** A note's id as an address can end with it; the page has notes under the same. */
export function noteAnchor({ id }: Note): string {
  return `note-${id.replace(/^urn:uuid:/, '').replaceAll(/[^a-zA-Z\d-]/g, '-')}`;
}
