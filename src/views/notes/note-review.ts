import { keptWhile } from '../../edition/list-changes.ts';
import type { NoteTarget } from '../../notes/note.ts';
import type { NotePlace, PlacedNote } from '../placed-notes.ts';
import { isKeptAsLost } from '../touched-places.ts';

/** What became of a place of a note in letters that have changed. */
export const OUTCOMES = ['exact', 'moved', 'unsure', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A place of a note that is not as it was. */
export interface ReviewedPlace {
  /** Unlike that of any other; the same as long as the place is. */
  readonly key: string;
  readonly placed: PlacedNote;
  readonly place: NotePlace;
  readonly outcome: Exclude<Outcome, 'exact'>;
  /** Its words read otherwise now. */
  readonly changed: boolean;
}

/** What became of all places of notes; a link has two. */
export interface NoteReview {
  readonly places: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** What the reader has to look at, in the order of the notes. */
  readonly open: readonly ReviewedPlace[];
  /** What the reader has looked at and keeps as lost. */
  readonly keptAsLost: readonly ReviewedPlace[];
}

/** A place that the reader chose for a note in place of the one it had: words of a passage, or, without offsets, the whole of something. */
export interface ChosenPlace {
  readonly note: string;
  readonly was: NoteTarget;
  readonly subject: string;
  /** UTF-16, `end` exclusive. */
  readonly words?: { readonly start: number; readonly end: number };
}

/** What became of notes; the same as for the list before, where what changed since is where it was. */
export function reviews(): (notes: readonly PlacedNote[]) => NoteReview {
  return keptWhile(
    (before, now) => isExact(before) && isExact(now) && before.places.length === now.places.length,
    reviewOf,
  );
}

export function reviewOf(notes: readonly PlacedNote[]): NoteReview {
  const counts = { exact: 0, moved: 0, unsure: 0, lost: 0 };
  const open: ReviewedPlace[] = [];
  const keptAsLost: ReviewedPlace[] = [];
  for (const placed of notes) {
    for (const [index, place] of placed.places.entries()) {
      const outcome = outcomeOf(place);
      counts[outcome] += 1;
      if (outcome === 'exact') continue;
      const { resolution, target, subject } = place;
      const changed = 'changed' in resolution && resolution.changed;
      const known = isKeptAsLost(target, subject?.passage) ? keptAsLost : open;
      known.push({ key: `${placed.note.id} ${index}`, placed, place, outcome, changed });
    }
  }
  return { places: counts.exact + counts.moved + counts.unsure + counts.lost, counts, open, keptAsLost };
}

/** Those whose words are the same in another place: they can be accepted all at once. */
export function movedUnchanged({ open }: NoteReview): readonly ReviewedPlace[] {
  return open.filter(({ outcome, changed }) => outcome === 'moved' && !changed);
}

/** Today's place as the one that the reader chose; undefined where nothing was found. */
export function todaysPlace({ placed, place }: ReviewedPlace): ChosenPlace | undefined {
  const { subject, resolution, target } = place;
  if (!subject?.passage || !('start' in resolution)) return undefined;
  const { start, end } = resolution;
  return { note: placed.note.id, was: target, subject: subject.passage.id, words: { start, end } };
}

function isExact({ places }: PlacedNote): boolean {
  return places.every((place) => outcomeOf(place) === 'exact');
}

function outcomeOf({ resolution: { type } }: NotePlace): Outcome {
  if (type === 'orphan') return 'lost';
  return type === 'whole' ? 'exact' : type;
}
