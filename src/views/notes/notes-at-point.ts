import type { PlacedNote } from '../placed-notes.ts';

/** A note on some words of a passage, with how many words these are. */
export interface NoteAtPoint {
  readonly placed: PlacedNote;
  readonly words: number;
}

/** The notes with these ids as one chooses among them: what is on the fewest words of the passage first, as it is the hardest to reach otherwise. */
export function notesAtPoint(
  notes: readonly PlacedNote[],
  ids: readonly string[],
  passage: string,
): readonly NoteAtPoint[] {
  const wanted = new Set(ids);
  return (
    notes
      .filter(({ note }) => wanted.has(note.id))
      .map((placed) => ({ placed, stretch: stretchIn(placed, passage) }))
      .map(({ placed, stretch }) => ({ placed, stretch, words: stretch.match(/\S+/g)?.length ?? 0 }))
      // Of as many words the shorter; the number of words is what the reader sees, so that it alone decides where it differs.
      .toSorted((a, b) => a.words - b.words || a.stretch.length - b.stretch.length || a.placed.number - b.placed.number)
      .map(({ placed, words }) => ({ placed, words }))
  );
}

/** The shortest stretch of the passage that the note is on; links can have both ends there. */
function stretchIn({ places }: PlacedNote, passage: string): string {
  const stretches = places.flatMap(({ subject, resolution }) =>
    subject?.passage?.id === passage && 'start' in resolution
      ? [subject.passage.text.slice(resolution.start, resolution.end)]
      : [],
  );
  return stretches.toSorted((a, b) => a.length - b.length)[0] ?? '';
}
