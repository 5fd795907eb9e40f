import { resolve } from '../anchoring/resolve.ts';
import type { Resolution } from '../anchoring/resolve.ts';
import type { Edition, Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { passagesIn } from '../edition/passages.ts';
import { anchorOf, passageOf } from '../notes/note.ts';
import type { Note } from '../notes/note.ts';

/** Where a note stands with the database. */
export type NoteStatus = 'saving' | 'saved' | 'failed';

/** A note with the place its words have in today's text; `passage` is undefined where the edition lost it. */
export interface PlacedNote {
  readonly note: Note;
  readonly passage: Passage | undefined;
  readonly resolution: Resolution;
  readonly status: NoteStatus;
  /** Its number in the margin and after its words, from 1 in the order of the edition. */
  readonly number: number;
}

/** Notes in the order of the letters and of the words they are on; those without a place come last. */
export function placeNotes(
  edition: Edition,
  notes: readonly Note[],
  statusOf: (id: string) => NoteStatus,
): readonly PlacedNote[] {
  const { order, resolved } = deskFor(edition);
  return notes
    .map((note) => {
      const found = order.get(passageOf(note));
      const resolution =
        resolved.get(note) ?? (found ? resolve(found.passage.text, anchorOf(note)) : ({ type: 'orphan' } as const));
      resolved.set(note, resolution);
      return { note, passage: found?.passage, resolution, index: found?.index ?? order.size };
    })
    .toSorted((a, b) => a.index - b.index || startOf(a.resolution) - startOf(b.resolution))
    .map(({ note, passage, resolution }, index) => ({
      note,
      passage,
      resolution,
      status: statusOf(note.id),
      number: index + 1,
    }));
}

/** Where the passages stand, and what was found for each note; one that is written on is another, and found anew. */
const deskFor = oncePer((edition: Edition) => ({
  order: new Map(passagesIn(edition).map((passage, index) => [passage.id, { passage, index }])),
  resolved: new WeakMap<Note, Resolution>(),
}));

function startOf(resolution: Resolution): number {
  return resolution.type === 'orphan' ? Number.MAX_SAFE_INTEGER : resolution.start;
}
