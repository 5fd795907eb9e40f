import { resolve } from '../anchoring/resolve.ts';
import type { changedText, ResolveChanged } from '../anchoring/resolve-changed.ts';
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
  const { order, resolved, again } = deskFor(edition);
  const texts = new Map<Passage, ResolveChanged>();
  const find = (note: Note, passage: Passage | undefined): Resolution => {
    if (!passage) return { type: 'orphan' };
    const first = resolved.get(note) ?? resolve(passage.text, anchorOf(note));
    resolved.set(note, first);
    if (first.type === 'exact' || !lookAgain) return first;
    const known = again.get(note);
    if (known) return known;
    const text = texts.get(passage) ?? lookAgain(passage.text);
    texts.set(passage, text);
    const found = text(anchorOf(note), first);
    again.set(note, found);
    return found;
  };
  return notes
    .map((note) => {
      const found = order.get(passageOf(note));
      return {
        note,
        passage: found?.passage,
        resolution: find(note, found?.passage),
        index: found?.index ?? order.size,
      };
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
  again: new WeakMap<Note, Resolution>(),
}));

function startOf(resolution: Resolution): number {
  return resolution.type === 'orphan' ? Number.MAX_SAFE_INTEGER : resolution.start;
}
