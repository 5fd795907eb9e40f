// A note is written in at once; the first letter must not come before the field is there.
import { NoteCard } from '../notes/card/note-card.ts';
import { noteSubjects } from '../../views/note-subjects.ts';
import { spotOf } from '../../views/notes/note-spot.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { passageSpot, selectedSpot } from '../prose/note-place.ts';
import { send } from '../shell/intents.ts';
import type { MadeKind } from '../notes/note-intents.ts';
import { focusedInside } from './focused-inside.ts';
import type { Pressed } from './pressed.ts';
import { nextStop, placeAmong, readingStops } from './reading-stops.ts';

/** What the keys of notes and citations do: on the note with the focus, else on the selected words, else on the row or passage with the focus or in view. */
export const NOTE_ACTS = {
  note(pressed: Pressed): void {
    const noted = notedFocus();
    if (noted) send(pressed.host, 'note-open', { id: noted.note.id });
    else make(pressed, 'note');
  },
  highlight: (pressed: Pressed) => make(pressed, 'highlight'),
  bookmark: (pressed: Pressed) => make(pressed, 'bookmark'),
  tag(pressed: Pressed): void {
    const noted = notedFocus();
    const on = noted ? { note: noted.note.id } : placeOf(pressed);
    if (on) send(pressed.host, 'note-tag', { on });
  },
  link(pressed: Pressed): void {
    const spot = placeOf(pressed);
    if (spot) send(pressed.host, 'note-link', { spot });
  },
  disagree(pressed: Pressed): void {
    const spot = placeOf(pressed);
    if (spot) send(pressed.host, 'note-themes', { passage: spot.subject });
  },
  cite(pressed: Pressed): void {
    const spot = placeOf(pressed);
    if (spot) send(pressed.host, 'cite', { spot });
  },
} as const;

function make(pressed: Pressed, kind: MadeKind): void {
  const on = placeOf(pressed);
  if (on) send(pressed.host, 'note-new', { on, kind });
}

function placeOf({ room }: Pressed): NoteSpot | undefined {
  const [place] = notedFocus()?.places ?? [];
  const noted = place && spotOf(place);
  if (noted) return noted;
  const words = selectedSpot();
  if (words) return words;
  const row = document.activeElement?.closest('.row-title')?.id ?? '';
  if (noteSubjects(room.edition).has(row)) return { subject: row };
  const stops = readingStops();
  return passageSpot(nextStop(stops, 'passage', placeAmong(stops, room.view.at).index, 1)?.focus ?? null);
}

/** The note whose card has the focus in it. */
function notedFocus(): PlacedNote | undefined {
  const root = focusedInside(document)?.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof NoteCard ? root.host.placed : undefined;
}
