import { textOf } from '../../notes/note.ts';
import type { Entry } from '../columns/row.ts';
import type { PlacedNote } from '../placed-notes.ts';

/** The notes as they stand at the end of a print, and how many there are no words for in it. */
export interface EndNotes {
  readonly notes: readonly PlacedNote[];
  readonly leftOut: number;
}

/**
 * Numbers notes from 1 in the order in which their words are printed. What is on words that are not printed, or no longer in the
 * edition, is left out and counted; notes without words of their own are neither.
 */
export function endNotes(printed: readonly Entry[], notes: readonly PlacedNote[]): EndNotes {
  const written = notes.filter(({ note }) => textOf(note).trim() !== '');
  const placed = printed.flatMap((entry) =>
    entry.type === 'passage' && !entry.folded ? written.filter((note) => isOn(note, entry.passage.id)) : [],
  );
  return {
    notes: placed.map((note, index) => ({ ...note, number: index + 1 })),
    leftOut: written.length - placed.length,
  };
}

function isOn({ passage, resolution }: PlacedNote, id: string): boolean {
  return passage?.id === id && resolution.type !== 'orphan';
}
