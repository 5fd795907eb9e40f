import { resolve } from '../anchoring/resolve.ts';
import type { Resolution } from '../anchoring/resolve.ts';
import type { Anchor } from '../anchoring/selector.ts';
import type { Edition, Passage } from '../edition/model.ts';
import { changesIn } from '../edition/list-changes.ts';
import { oncePer } from '../edition/once-per.ts';
import { anchorOf, subjectOf, targetsOf } from '../notes/note.ts';
import type { Note, NoteTarget } from '../notes/note.ts';
import type { Tag } from '../notes/tag.ts';
import { noteSubjects } from './note-subjects.ts';
import type { NoteSubject } from './note-subjects.ts';
import { isKeptAsLost, untouched } from './touched-places.ts';

/** Where a note stands with the database. */
export type NoteStatus = 'saving' | 'saved' | 'failed';

/** Where a target of a note is in today's edition; `whole` where it is no words but the whole of its subject. */
export interface NotePlace {
  readonly target: NoteTarget;
  /** Undefined where the edition lost it. */
  readonly subject: NoteSubject | undefined;
  readonly resolution: Resolution | { readonly type: 'whole' };
}

/** The set of notes of somebody else that a note is in. */
export interface NoteLayer {
  readonly id: string;
  /** The reader's name for it. */
  readonly title: string;
  /** Its tags, by their ids. */
  readonly tags: ReadonlyMap<string, Tag>;
}

/** A note with its place in the edition, or the two places that it links. */
export interface PlacedNote {
  readonly note: Note;
  readonly places: readonly NotePlace[];
  /** Of the first place: the passage it is on or begins with, undefined where the edition lost it. */
  readonly passage: Passage | undefined;
  readonly resolution: NotePlace['resolution'];
  readonly status: NoteStatus;
  /** Its number in the margin and after its words, from 1 in the order of the edition. */
  readonly number: number;
  /** Undefined for one of the reader's own. */
  readonly layer?: NoteLayer;
}

/** What was found for a place of a note in a letter that has changed; undefined where it has not been looked for yet. */
export type FoundAgain = (target: NoteTarget) => Resolution | undefined;

/**
 * Notes in the order of the letters and of the words they are on; those without a place come last. What is found in changed
 * texts comes as `foundAgain`: until then a note that is not exactly where it was is `unsure` or `orphan`. What is as it was at
 * the last call for the edition is the same object, and where all is, the same list.
 */
export function placeNotes(
  edition: Edition,
  notes: readonly Note[],
  statusOf: (id: string) => NoteStatus,
  foundAgain?: FoundAgain,
): readonly PlacedNote[] {
  const found = foundIn(edition);
  const { last } = found;
  const subjects = noteSubjects(edition);
  const find = finder(found.resolved, foundAgain);
  const place = (note: Note): Where => ({ note, places: targetsOf(note).map((it) => placeOf(it, subjects, find)) });
  const asBefore = last?.foundAgain === foundAgain ? placedAsBefore(last, notes, statusOf, place) : undefined;
  const now = asBefore ?? { ...placedAnew(notes, statusOf, place), foundAgain };
  found.last = now;
  return now.placed;
}

type Where = Pick<PlacedNote, 'note' | 'places'>;

/** How notes were placed last. */
interface Placing {
  readonly notes: readonly Note[];
  readonly placed: readonly PlacedNote[];
  /** Of each note where it stands among those placed. */
  readonly order: readonly number[];
  /** The notes that were not saved, by where they stand among the notes. */
  readonly unsaved: readonly number[];
  readonly foundAgain?: FoundAgain | undefined;
}

/** Where none of the notes that changed has another place, all others stay as they were, and so does their order. */
function placedAsBefore(
  last: Placing | undefined,
  notes: readonly Note[],
  statusOf: (id: string) => NoteStatus,
  place: (note: Note) => Where,
): Placing | undefined {
  const changes = last && changesIn(last.notes, notes);
  if (!last || !changes || changes.length > FEW) return undefined;
  const touched = new Set([...last.unsaved, ...changes]);
  const placed: PlacedNote[] = [...last.placed];
  const unsaved: number[] = [];
  for (const index of touched) {
    const note = notes[index];
    const at = last.order[index] ?? -1;
    const before = placed[at];
    if (!note || before?.note.id !== note.id) return undefined;
    const status = statusOf(note.id);
    if (status !== 'saved') unsaved.push(index);
    if (before.note === note && before.status === status) continue;
    const where = place(note);
    if (compareFirst(where.places[0], before.places[0]) !== 0) return undefined;
    placed[at] = toPlaced(where, status, before.number);
  }
  const isSame = changesIn(last.placed, placed)?.length === 0;
  return { ...last, notes, placed: isSame ? last.placed : placed, unsaved };
}

function placedAnew(
  notes: readonly Note[],
  statusOf: (id: string) => NoteStatus,
  place: (note: Note) => Where,
): Placing {
  const order: number[] = [];
  const placed = notes
    .map((note, index) => ({ where: place(note), index }))
    .toSorted((a, b) => compareFirst(a.where.places[0], b.where.places[0]))
    .map(({ where, index }, at) => {
      order[index] = at;
      return toPlaced(where, statusOf(where.note.id), at + 1);
    });
  const unsaved = notes.flatMap(({ id }, index) => (statusOf(id) === 'saved' ? [] : [index]));
  return { notes, placed, order, unsaved };
}

function toPlaced({ note, places }: Where, status: NoteStatus, number: number): PlacedNote {
  const [first] = places;
  return {
    note,
    places,
    passage: first?.subject?.passage,
    resolution: first?.resolution ?? { type: 'orphan' },
    status,
    number,
  };
}

/** The same each time, so that what did not move is known by it. */
const WHOLE = { type: 'whole' } as const;

type Find = (target: NoteTarget, anchor: Anchor, passage: Passage) => Resolution;

function placeOf(target: NoteTarget, subjects: ReadonlyMap<string, NoteSubject>, find: Find): NotePlace {
  const subject = subjects.get(subjectOf(target));
  const anchor = anchorOf(target);
  if (isKeptAsLost(target, subject?.passage)) return { target, subject, resolution: { type: 'orphan' } };
  if (!subject || (anchor && !subject.passage)) return { target, subject: undefined, resolution: { type: 'orphan' } };
  if (!anchor || !subject.passage) return { target, subject, resolution: WHOLE };
  return { target, subject, resolution: find(target, anchor, subject.passage) };
}

/** So many notes that changed are placed one by one; for more all are placed anew. */
const FEW = 100;

/** So many places that are not as they were are looked for at once, which is a matter of a few ms; all others wait for `foundAgain`. */
const AT_ONCE = 50;

/** Finds words in today's passages; what was found for a target is known from then on. */
function finder(resolved: WeakMap<NoteTarget, Resolution>, foundAgain: FoundAgain | undefined): Find {
  let left = AT_ONCE;
  return (target, anchor, passage) => {
    const again = foundAgain?.(target);
    if (again) return again;
    const known = resolved.get(target) ?? untouched(passage, anchor);
    if (!known && left === 0) return { type: 'orphan' };
    if (!known) left -= 1;
    const found = known ?? resolve(passage.text, anchor);
    resolved.set(target, found);
    return found;
  };
}

interface Found {
  readonly resolved: WeakMap<NoteTarget, Resolution>;
  last: Placing | undefined;
}

/** What was found for each target. A note that is written on keeps its target. */
const foundIn = oncePer<Edition, Found>(() => ({
  resolved: new WeakMap(),
  last: undefined,
}));

function compareFirst(a: NotePlace | undefined, b: NotePlace | undefined): number {
  return indexOf(a) - indexOf(b) || startOf(a) - startOf(b);
}

function indexOf(place: NotePlace | undefined): number {
  return place?.subject?.index ?? Number.MAX_SAFE_INTEGER;
}

/** A note on the whole of a letter or exchange comes before those on its first passage, one on the whole passage before those on words of it. */
function startOf(place: NotePlace | undefined): number {
  if (!place || place.resolution.type === 'orphan') return Number.MAX_SAFE_INTEGER;
  if (place.resolution.type !== 'whole') return place.resolution.start;
  return place.subject?.type === 'passage' ? -1 : -2;
}
