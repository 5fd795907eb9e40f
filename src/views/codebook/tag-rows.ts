import type { LetterId, Passage } from '../../edition/model.ts';
import { tagTree } from '../../notes/codebook/tag-tree.ts';
import type { TagPlace } from '../../notes/codebook/tag-tree.ts';
import { tagsOf } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../placed-notes.ts';

/** What some notes are on, in the order of the edition. */
export interface Noted {
  readonly notes: readonly PlacedNote[];
  /** Each once; also of notes on the whole of one, but not those of letters and exchanges that a note is on as a whole. */
  readonly passages: readonly Passage[];
  readonly letters: readonly LetterId[];
}

/** A tag of the codebook with what has it. */
export interface TagRow extends TagPlace {
  /** What has the tag itself. */
  readonly own: Noted;
  /** What has it or one under it. */
  readonly all: Noted;
}

/** The codebook from top to bottom. */
export function tagRows(tags: readonly Tag[], notes: readonly PlacedNote[]): readonly TagRow[] {
  const tree = tagTree(tags);
  return tree.map((place) => {
    const under = tree.filter(({ above }) => above.some(({ id }) => id === place.tag.id)).map(({ tag }) => tag.id);
    const family = new Set([place.tag.id, ...under]);
    return {
      ...place,
      own: notedBy(notes.filter(({ note }) => tagsOf(note).includes(place.tag.id))),
      all: notedBy(notes.filter(({ note }) => tagsOf(note).some((id) => family.has(id)))),
    };
  });
}

/** At most so many: those that the most notes have, in their order in the codebook. */
export function mostUsed(rows: readonly TagRow[], most: number): readonly TagRow[] {
  if (rows.length <= most) return rows;
  const chosen = new Set(rows.toSorted((a, b) => b.own.notes.length - a.own.notes.length).slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

/** What the notes are on. */
export function notedBy(notes: readonly PlacedNote[]): Noted {
  const subjects = notes
    .flatMap(({ places }) => places.flatMap(({ subject }) => subject ?? []))
    .toSorted((a, b) => a.index - b.index);
  return {
    notes,
    passages: [...new Set(subjects.flatMap(({ type, passage }) => (type === 'passage' && passage ? [passage] : [])))],
    letters: [
      ...new Set(subjects.flatMap(({ type, letter }) => (type !== 'exchange' && letter !== undefined ? [letter] : []))),
    ],
  };
}
