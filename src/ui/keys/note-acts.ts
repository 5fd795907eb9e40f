import type { NoteSpot } from '../../views/notes/note-spot.ts';
import { selectedSpot } from '../prose/note-place.ts';
import { send } from '../shell/intents.ts';
import type { MadeKind } from '../notes/note-intents.ts';
import { placeToCite } from './cite-place.ts';
import type { Pressed } from './pressed.ts';
import { notedFocus, notedSpot, rowOrPassage } from './reading-spot.ts';

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
  cite: (pressed: Pressed) => cite(pressed, false),
  'cite-style': (pressed: Pressed) => cite(pressed, true),
} as const;

function make(pressed: Pressed, kind: MadeKind): void {
  const on = placeOf(pressed);
  if (on) send(pressed.host, 'note-new', { on, kind });
}

function placeOf({ room }: Pressed): NoteSpot | undefined {
  return notedSpot() ?? selectedSpot() ?? rowOrPassage(room);
}

function cite({ host, room }: Pressed, styles: boolean): void {
  send(host, 'cite', { ...placeToCite(room), styles });
}
