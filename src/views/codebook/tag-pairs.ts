import type { Passage } from '../../edition/model.ts';
import { tagsOf } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../placed-notes.ts';
import { notedBy } from './tag-rows.ts';

/** What two tags must share to be together: one note, or one passage, be it by two notes. */
export type PairUnit = 'note' | 'passage';

/** Two tags and where they are together; one tag twice, and where it is without another. */
export interface TagPair {
  readonly tags: readonly [Tag, Tag];
  readonly notes: readonly PlacedNote[];
  readonly passages: readonly Passage[];
  /** How many of the unit there are. */
  readonly count: number;
}

/** Notes that are together, with the passage they are on where that is what makes them so. */
interface Group {
  readonly notes: readonly PlacedNote[];
  readonly passages: readonly Passage[];
}

/** The lower triangle of tags by tags in the order given: a row for each tag, with the pairs up to itself alone. */
export function tagPairs(
  tags: readonly Tag[],
  notes: readonly PlacedNote[],
  unit: PairUnit,
): readonly (readonly TagPair[])[] {
  const known = new Set(tags.map(({ id }) => id));
  const groups = (unit === 'note' ? notes.map(noteAlone) : byPassage(notes)).map((group) => ({
    ...group,
    ids: new Set(group.notes.flatMap(({ note }) => tagsOf(note)).filter((id) => known.has(id))),
  }));
  return tags.map((row, index) =>
    tags.slice(0, index + 1).map((column) => {
      const both = groups.filter(({ ids }) => isIn(ids, row, column));
      const together = new Set(both.flatMap((group) => group.notes));
      return {
        tags: [row, column],
        notes: notes.filter((placed) => together.has(placed) && has(placed, row, column)),
        passages: [...new Set(both.flatMap(({ passages }) => passages))],
        count: both.length,
      };
    }),
  );
}

function isIn(ids: ReadonlySet<string>, row: Tag, column: Tag): boolean {
  return ids.has(row.id) && ids.has(column.id) && (row !== column || ids.size === 1);
}

function has({ note }: PlacedNote, row: Tag, column: Tag): boolean {
  return tagsOf(note).some((id) => id === row.id || id === column.id);
}

function noteAlone(note: PlacedNote): Group {
  return { notes: [note], passages: notedBy([note]).passages };
}

function byPassage(notes: readonly PlacedNote[]): readonly Group[] {
  const passagesOf = new Map(notes.map((note) => [note, notedBy([note]).passages]));
  return notedBy(notes).passages.map((passage) => ({
    notes: notes.filter((note) => passagesOf.get(note)?.includes(passage)),
    passages: [passage],
  }));
}
