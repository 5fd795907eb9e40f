import { groupedBy } from '../../../edition/grouped-by.ts';
import { keptWhile } from '../../../edition/list-changes.ts';
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

/** Of each passage where its notes stand in the list. */
const placesByPassage = keptWhile(
  (before: PlacedNote, now) => before.passage?.id === now.passage?.id,
  (all) => groupedBy([...all.keys()], (index) => all[index]?.passage?.id),
);

const placesById = keptWhile(
  (before: PlacedNote, now) => before.note.id === now.note.id,
  (all): ReadonlyMap<string, number> => new Map(all.map(({ note }, index) => [note.id, index])),
);

/** The notes of each passage that are shown, in the order of the notes. */
export function shownCrowds(all: readonly PlacedNote[], rules: CrowdRules): readonly ShownCrowd[] {
  const { near, unfolded, room } = rules;
  const wanted = new Set(rules.wanted.flatMap((id) => all[placesById(all).get(id) ?? -1] ?? []));
  const passagesWanted = new Set([...wanted].map(({ passage }) => passage?.id));
  return [...placesByPassage(all)].flatMap(([passage, places]) => {
    const isNear = !near || near.has(passage ?? '');
    if (!isNear && !passagesWanted.has(passage)) return [];
    const group = places.flatMap((index) => all[index] ?? []);
    const notes = isNear ? group : group.filter((placed) => wanted.has(placed));
    const { folded, shown } = crowd(notes.length, room(passage));
    const drawn = unfolded.includes(passage ?? '')
      ? notes
      : notes.filter((placed, index) => index < shown || wanted.has(placed));
    return [{ passage, notes: drawn, folded, rest: notes.length - drawn.length }];
  });
}
