import { oncePer } from '../../../edition/once-per.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { crowd } from './margin-crowd.ts';

/** A passage's notes that the margin shows, and how many it does not. */
export interface ShownCrowd {
  /** Undefined for what is on no passage. */
  readonly passage: string | undefined;
  readonly notes: readonly PlacedNote[];
  readonly folded: boolean;
  readonly rest: number;
}

/** What decides which notes are shown. */
export interface CrowdRules {
  /** The passages near the window by their ids, and '' for what is on none; undefined where all notes are drawn. */
  readonly near: ReadonlySet<string> | undefined;
  /** Notes that are shown as a card whatever lies beside them, by their ids. */
  readonly wanted: readonly string[];
  /** Passages whose notes are all shown, as the reader wants it. */
  readonly unfolded: readonly string[];
  /** How high a passage is, in CSS px. */
  readonly room: (passage: string | undefined) => number;
}

const byPassage = oncePer((notes: readonly PlacedNote[]) => Map.groupBy(notes, ({ passage }) => passage?.id));

/** The notes of each passage that are shown, in the order of the notes. */
export function shownCrowds(all: readonly PlacedNote[], rules: CrowdRules): readonly ShownCrowd[] {
  const { near, wanted, unfolded, room } = rules;
  const isWanted = ({ note: { id } }: PlacedNote): boolean => wanted.includes(id);
  const isNear = (passage: string | undefined): boolean => !near || near.has(passage ?? '');
  const groups = [...byPassage(all)];
  // Mostly all that is wanted is near, and thousands of notes elsewhere need not be asked.
  const found = groups.flatMap(([passage, group]) => (isNear(passage) ? group.filter(isWanted) : []));
  const isComplete = found.length === wanted.length;
  return groups.flatMap(([passage, group]) => {
    if (!isNear(passage) && isComplete) return [];
    const notes = isNear(passage) ? group : group.filter(isWanted);
    if (notes.length === 0) return [];
    const { folded, shown } = crowd(notes.length, room(passage));
    const drawn = unfolded.includes(passage ?? '')
      ? notes
      : notes.filter((placed, index) => index < shown || isWanted(placed));
    return [{ passage, notes: drawn, folded, rest: notes.length - drawn.length }];
  });
}
