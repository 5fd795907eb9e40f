import type { Edition } from '../../edition/model.ts';
import { kindOf, NOTE_KINDS } from './note-kind.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../placed-notes.ts';
import { WITHOUT } from './notebook-choice.ts';
import type { Grouping, NotebookChoice, NoteOrder } from './notebook-choice.ts';
import { noteFilter } from './note-filter.ts';
import { doubtOf, lettersOf, tagsOn, themesOf } from './note-marks.ts';
import { tagTree } from '../../notes/codebook/tag-tree.ts';

/** Notes that stand together. */
export interface NoteGroup {
  /** `look`: those whose words moved or are not surely found. They stand under their own letter, tag or day as well. */
  readonly by: Grouping | 'look';
  /** A letter, theme, tag or kind, or a day as `YYYY-MM-DD`; `WITHOUT` for those without one. */
  readonly id: string;
  readonly notes: readonly PlacedNote[];
  /** How many it would be without filters. */
  readonly of: number;
}

/** The list of notes as it is set. */
export interface GroupedNotes {
  readonly groups: readonly NoteGroup[];
  /** Each note once, whatever the groups: those that are shown. */
  readonly shown: readonly PlacedNote[];
  readonly of: number;
  /** How many letters those shown are on. */
  readonly letters: number;
  /** Whether a note stands under several tags, themes or letters. */
  readonly repeated: boolean;
}

/** What notes are grouped from. */
export interface NotesToGroup {
  readonly edition: Edition;
  /** In the order of the letters. */
  readonly notes: readonly PlacedNote[];
  readonly tags: readonly Tag[];
  readonly choice: NotebookChoice;
}

/** Notes in groups. A note with several tags stands under each, but not under the tags that those stand under. */
export function groupNotes({ edition, notes, tags, choice }: NotesToGroup): GroupedNotes {
  const isShown = noteFilter(choice, tags);
  const sorted = notes.toSorted(inOrder(choice.order));
  const keysOf = keys(choice, tags);
  const found = new Map<string, PlacedNote[]>();
  const totals = new Map<string, number>();
  const shown: PlacedNote[] = [];
  let repeated = false;
  for (const placed of sorted) {
    const own = keysOf(placed);
    const isIn = isShown(placed);
    if (isIn) shown.push(placed);
    if (isIn && own.length > 1) repeated = true;
    for (const key of own) {
      totals.set(key, (totals.get(key) ?? 0) + 1);
      if (!isIn) continue;
      const group = found.get(key);
      if (group) group.push(placed);
      else found.set(key, [placed]);
    }
  }
  const ids = [...groupIds(edition, tags, choice, found), WITHOUT];
  const groups = ids.flatMap((id): readonly NoteGroup[] => {
    const together = found.get(id);
    return together ? [{ by: choice.group, id, notes: together, of: totals.get(id) ?? 0 }] : [];
  });
  return {
    groups: [...toLookAt(notes, shown), ...groups],
    shown,
    of: notes.length,
    letters: new Set(shown.flatMap(lettersOf)).size,
    repeated,
  };
}

/** First what is surely lost, then what is not sure, then what was found elsewhere. */
function toLookAt(all: readonly PlacedNote[], shown: readonly PlacedNote[]): readonly NoteGroup[] {
  const notes = shown.filter((placed) => doubtOf(placed) > 0).toSorted((a, b) => doubtOf(b) - doubtOf(a));
  if (notes.length === 0) return [];
  return [{ by: 'look', id: WITHOUT, notes, of: all.filter((placed) => doubtOf(placed) > 0).length }];
}

/** The groups that a note stands in. */
function keys(choice: NotebookChoice, tags: readonly Tag[]): (placed: PlacedNote) => readonly string[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const own: Readonly<Record<Grouping, (placed: PlacedNote) => readonly string[]>> = {
    letter: lettersOf,
    theme: themesOf,
    tag: (placed) => tagsOn(placed, byId),
    date: ({ note }) => [dayOf(datedBy(choice.order) === 'created' ? note.created : note.modified)],
    kind: ({ note }) => [kindOf(note)],
    none: () => [],
  };
  return (placed) => {
    const found = own[choice.group](placed);
    return found.length > 0 ? found : [WITHOUT];
  };
}

function groupIds(
  edition: Edition,
  tags: readonly Tag[],
  { group, order }: NotebookChoice,
  found: ReadonlyMap<string, unknown>,
): readonly string[] {
  const ids: Readonly<Record<Grouping, () => readonly string[]>> = {
    letter: () => edition.letters.map(({ id }) => id),
    theme: () => edition.themes.map(({ id }) => id),
    tag: () => tagTree(tags).map(({ tag }) => tag.id),
    date: () => (order === 'oldest' ? [...found.keys()].toSorted() : [...found.keys()].toSorted().toReversed()),
    kind: () => NOTE_KINDS,
    none: () => [],
  };
  return ids[group]();
}

/** Which of its moments a note is put under by day. */
export function datedBy(order: NoteOrder): 'created' | 'modified' {
  return order === 'created' || order === 'oldest' ? 'created' : 'modified';
}

/** The day of a moment where the reader is, as `YYYY-MM-DD`. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

function inOrder(order: NoteOrder): (a: PlacedNote, b: PlacedNote) => number {
  const orders: Readonly<Record<NoteOrder, (a: PlacedNote, b: PlacedNote) => number>> = {
    place: () => 0,
    changed: (a, b) => compare(b.note.modified, a.note.modified),
    created: (a, b) => compare(b.note.created, a.note.created),
    oldest: (a, b) => compare(a.note.created, b.note.created),
  };
  return orders[order];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
