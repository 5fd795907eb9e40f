import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Passage } from '../../../edition/model.ts';
import { quoteOf, subjectOf, textOf } from '../../../notes/note.ts';
import { linkTo } from '../../../routing/address.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { byLetter } from './noted-passages.ts';

/** What a number of a table counts. */
export interface CountedList {
  /** Of the popover that the number opens. */
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly PlacedNote[];
}

/** The passages that a number counts, by letter, and the notes that make it so, in a popover. */
export function countedList(state: RoomState, { id, title, count, passages, notes }: CountedList): TemplateResult {
  return html`<div id=${id} class="pair-list" popover="auto" role="dialog" aria-label=${title}>
    <h3>${title}</h3>
    <p>${count}</p>
    ${byLetter(state, passages)}
    ${
      notes.length > 0
        ? html`<h4>${msg('Notes')}</h4>
            <ul>
              ${notes.map((placed) => html`<li>${noteLink(state, placed)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** A note by its words, and what it is on; it leads to where that stands, if it still does. */
function noteLink({ view }: RoomState, { note, places, number }: PlacedNote): TemplateResult {
  const place = places[0];
  const words = html`<b>${number}</b> <q dir="auto">${quoteOf(note) || (place?.subject?.title ?? '')}</q>
    <span dir="auto">${textOf(note)}</span>`;
  return place?.subject
    ? html`<a href=${linkTo({ ...view, page: 'columns', at: subjectOf(place.target) })}>${words}</a>`
    : words;
}
