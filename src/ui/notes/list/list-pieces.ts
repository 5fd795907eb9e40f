import type { GroupedNotes, NoteGroup } from '../../../views/notes/note-groups.ts';
import type { RowPlace } from './chosen-notes.ts';
import type { Piece } from './note-piece.ts';

/** So many rows are drawn together: less than a frame's work. */
const SIZE = 60;

/** A group in pieces. */
export interface GroupInPieces {
  readonly group: NoteGroup;
  readonly key: string;
  readonly pieces: readonly Piece[];
}

/** The list in pieces that can be drawn one after another. */
export function inPieces({ groups }: GroupedNotes): readonly GroupInPieces[] {
  const seen = new Set<string>();
  // What a note is to be looked at for stands first, and its own place further down: addresses lead to that.
  const again = (group: NoteGroup, id: string) => group.by === 'look' || seen.has(id);
  return groups.map((group) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < group.notes.length; from += SIZE) {
      const notes = group.notes.slice(from, from + SIZE);
      const ids = notes.map(({ note }) => note.id);
      pieces.push({ notes, again: new Set(ids.filter((id) => again(group, id))) });
      if (group.by !== 'look') for (const id of ids) seen.add(id);
    }
    return { group, key: groupKey(group), pieces };
  });
}

export function groupKey({ by, id }: NoteGroup): string {
  return `${by} ${id}`;
}

/** All rows, as they stand. */
export function rowsIn(groups: readonly GroupInPieces[]): readonly RowPlace[] {
  return groups.flatMap(({ group, key }) => group.notes.map(({ note }) => ({ group: key, note: note.id })));
}
