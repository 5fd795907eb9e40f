import { byId } from '../../edition/by-id.ts';
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { notesOnWhole } from '../../views/notes/note-spot.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { comma } from '../wording/punctuation.ts';

let signs: Promise<unknown> | undefined;

/** The signs of notes on the whole of something; the margin is set level with them. */
export function wholeNotes({ edition, notes }: RoomState, subject: string): readonly TemplateResult[] {
  const found = notesOnWhole(notes, subject);
  // Where they can't be loaded, the margin has the notes all the same.
  if (found.length > 0) signs ??= import('../notes/margin/note-sign.ts').catch(() => undefined);
  return found.map(
    (placed) => html`<note-sign data-note=${placed.note.id} .placed=${placed} .edition=${edition}></note-sign>`,
  );
}

/** A button that begins a note on the whole of a letter or exchange, beside its title. */
export function wholeNoteButton({ edition }: RoomState, subject: string, title: string): TemplateResult {
  const isLetter = byId(edition.letters, subject) !== undefined;
  return html`<button
    class="note-on"
    @click=${({ target }: Event) => target && send(target, 'note-new', { on: { subject }, kind: 'note' })}
  >
    ${isLetter ? msg('Note on this letter') : msg('Note on this exchange')}<span class="unseen"
      >${comma()}${title}</span
    >
  </button>`;
}
