import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { quoteOf, textOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import { linkTo } from '../../routing/address.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { send } from '../shell/intents.ts';
import './note-card.ts';
import type { RoomState } from '../shell/room-state.ts';

/** Every note, under the letter it is on, and the notes deleted last. */
export function notesList(state: RoomState): TemplateResult {
  const { edition, beside: notes, removed } = state;
  const groups = [
    ...edition.letters.map((letter) => ({
      title: letter.title,
      notes: notes.filter(({ places: [place] }) => place?.subject?.letter === letter.id),
    })),
    {
      title: msg('On passages that are no longer in this edition'),
      notes: notes.filter(({ places: [place] }) => !place?.subject),
    },
  ];
  return html`${
    notes.length === 0
      ? html`<p class="empty">
          ${msg('No notes yet. In the columns, select words in a passage, then choose “Note”.')}
        </p>`
      : nothing
  }
  ${groups.filter((group) => group.notes.length > 0).map((group) => notesOf(state, group.title, group.notes))}
  ${removed.length > 0 ? removedNotes(removed) : nothing}`;
}

function notesOf(state: RoomState, title: string, notes: readonly PlacedNote[]): TemplateResult {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${repeat(
        notes,
        ({ note }) => note.id,
        (placed) =>
          html`<li>
            <note-card .placed=${placed}></note-card>
            ${
              placed.passage
                ? html`<a href=${linkTo({ ...state.view, page: 'columns', at: placed.passage.id })}
                    >${msg('Read in its passage')}</a
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function removedNotes(removed: readonly Note[]): TemplateResult {
  return html`<section class="removed">
    <h2>${msg('Deleted')}</h2>
    <p class="hint">${msg('Kept for 30 days.')}</p>
    <ul>
      ${removed.map(
        (note) =>
          html`<li>
            <p><q dir="auto">${quoteOf(note)}</q> <span dir="auto">${textOf(note)}</span></p>
            <button @click=${(event: Event) => restore(event, note)}>${msg('Put back')}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function restore(event: Event, { id }: Note): void {
  if (event.currentTarget) send(event.currentTarget, 'note-restore', { id });
}
