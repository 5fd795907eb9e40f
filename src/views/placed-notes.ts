import { resolve } from '../anchoring/resolve.ts';
import type { changedText, ResolveChanged } from '../anchoring/resolve-changed.ts';
import type { Resolution } from '../anchoring/resolve.ts';
import type { Anchor } from '../anchoring/selector.ts';
import type { Edition, Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { anchorOf, subjectOf, targetsOf } from '../notes/note.ts';
import type { Note, NoteTarget } from '../notes/note.ts';
import { noteSubjects } from './note-subjects.ts';
import type { NoteSubject } from './note-subjects.ts';

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
  /** The names of its tags, by their ids. */
  readonly tags: ReadonlyMap<string, string>;
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

/** Words of a passage that a note is on; offsets in UTF-16 code units. */
export interface NotedWords {
  readonly placed: PlacedNote;
  readonly start: number;
  readonly end: number;
}

/**
 * Notes in the order of the letters and of the words they are on; those without a place come last. What reads changed
 * texts comes as `lookAgain` once it is loaded: until then a note that is not exactly where it was is `unsure` or `orphan`.
 */
export function placeNotes(
  edition: Edition,
  notes: readonly Note[],
  statusOf: (id: string) => NoteStatus,
  lookAgain?: typeof changedText,
): readonly PlacedNote[] {
  const subjects = noteSubjects(edition);
  const find = finder(edition, lookAgain);
  return notes
    .map((note) => ({ note, places: targetsOf(note).map((target) => placeOf(target, subjects, find)) }))
    .toSorted((a, b) => compareFirst(a.places[0], b.places[0]))
    .map(({ note, places }, index) => ({
      note,
      places,
      passage: places[0]?.subject?.passage,
      resolution: places[0]?.resolution ?? { type: 'orphan' },
      status: statusOf(note.id),
      number: index + 1,
    }));
}

/** The words of a passage that notes are on, of links at either end, in the order of the notes. */
export function notedWords(notes: readonly PlacedNote[], passage: string): readonly NotedWords[] {
  return notes.flatMap((placed) =>
    placed.places.flatMap(({ subject, resolution }) =>
      subject?.passage?.id === passage && 'start' in resolution
        ? [{ placed, start: resolution.start, end: resolution.end }]
        : [],
    ),
  );
}

type Find = (target: NoteTarget, anchor: Anchor, passage: Passage) => Resolution;

function placeOf(target: NoteTarget, subjects: ReadonlyMap<string, NoteSubject>, find: Find): NotePlace {
  const subject = subjects.get(subjectOf(target));
  const anchor = anchorOf(target);
  if (!subject || (anchor && !subject.passage)) return { target, subject: undefined, resolution: { type: 'orphan' } };
  if (!anchor || !subject.passage) return { target, subject, resolution: { type: 'whole' } };
  return { target, subject, resolution: find(target, anchor, subject.passage) };
}

/** Finds words in today's passages; what was found for a target is known from then on. */
function finder(edition: Edition, lookAgain: typeof changedText | undefined): Find {
  const { resolved, again } = foundIn(edition);
  const texts = new Map<Passage, ResolveChanged>();
  return (target, anchor, passage) => {
    const first = resolved.get(target) ?? resolve(passage.text, anchor);
    resolved.set(target, first);
    if (first.type === 'exact' || !lookAgain) return first;
    const known = again.get(target);
    if (known) return known;
    const text = texts.get(passage) ?? lookAgain(passage.text);
    texts.set(passage, text);
    const found = text(anchor, first);
    again.set(target, found);
    return found;
  };
}

interface Found {
  readonly resolved: WeakMap<NoteTarget, Resolution>;
  readonly again: WeakMap<NoteTarget, Resolution>;
}

/** What was found for each target. A note that is written on keeps its target. */
const foundIn = oncePer<Edition, Found>(() => ({
  resolved: new WeakMap(),
  again: new WeakMap(),
}));

function compareFirst(a: NotePlace | undefined, b: NotePlace | undefined): number {
  return indexOf(a) - indexOf(b) || startOf(a) - startOf(b);
}

function indexOf(place: NotePlace | undefined): number {
  return place?.subject?.index ?? Number.MAX_SAFE_INTEGER;
}

/** A note on the whole comes before those on words of it. */
function startOf(place: NotePlace | undefined): number {
  if (!place || place.resolution.type === 'orphan') return Number.MAX_SAFE_INTEGER;
  return place.resolution.type === 'whole' ? -1 : place.resolution.start;
}
