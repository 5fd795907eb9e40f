import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoomState } from '../../shell/room-state.ts';
import './notes-list.ts';

/** The part of the page Notes with every note, for the page to draw. */
export function listPart(state: RoomState): TemplateResult {
  const { edition, view, notes, removed, tags, openNote, notesRead, preferences } = state;
  return html`<notes-list
    .edition=${edition}
    .view=${view}
    .notes=${notes}
    .removed=${removed}
    .tags=${tags}
    .openNote=${openNote}
    ?read=${notesRead}
    ?letters=${preferences.keys === 'on'}
  ></notes-list>`;
}
