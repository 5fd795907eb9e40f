// A note is written in at once: its field should be there with the first letter.
import { NoteCard } from '../notes/card/note-card.ts';
import { noteSubjects } from '../../views/note-subjects.ts';
import { spotOf } from '../../views/notes/note-spot.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { passageSpot } from '../prose/note-place.ts';
import type { RoomState } from '../shell/room-state.ts';
import { focusedInside } from './focused-inside.ts';
import { nextStop, placeAmong, readingStops } from './reading-stops.ts';

/** The note whose card has the focus in it. */
export function notedFocus(): PlacedNote | undefined {
  const root = focusedInside(document)?.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof NoteCard ? root.host.placed : undefined;
}

/** What the note with the focus is on. */
export function notedSpot(): NoteSpot | undefined {
  const [place] = notedFocus()?.places ?? [];
  return place && spotOf(place);
}

/** The row, reply or passage with the focus in it, else the passage in view. */
export function rowOrPassage({ edition, view }: Pick<RoomState, 'edition' | 'view'>): NoteSpot | undefined {
  const row = document.activeElement?.closest('.row-title, .reply-title')?.id ?? '';
  if (noteSubjects(edition).has(row)) return { subject: row };
  const stops = readingStops();
  return passageSpot(nextStop(stops, 'passage', placeAmong(stops, view.at).index, 1)?.focus ?? null);
}
