import { changesIn, keptWhile } from '../../edition/list-changes.ts';
import { kindOf } from '../../views/notes/note-kind.ts';
import { notedPassages } from '../../views/notes/noted-words.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import type { RoomState } from '../shell/room-state.ts';

/** What of the notes is drawn among the letters: it is the same until something of it is another. */
export function drawnWithNotes({ edition, beside }: RoomState): readonly unknown[] {
  return [notedPassages(edition)(beside), ...signsOf(beside)];
}

/** What stands at the head of passages and rows for notes on the whole of them. */
const signsOf = keptWhile(
  (before: PlacedNote, now) => changesIn(signOf(before), signOf(now))?.length === 0,
  (beside): readonly unknown[] => beside.flatMap(signOf),
);

function signOf({ note, places, number }: PlacedNote): readonly unknown[] {
  const wholes = places.filter(({ resolution }) => resolution.type === 'whole');
  return wholes.length === 0 ? [] : [note.id, number, kindOf(note), ...wholes.map(({ subject }) => subject)];
}
