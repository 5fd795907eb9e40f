import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SlipPlace, SourceSlip } from '../../views/sources/source-slips.ts';
import type { RoomState } from '../shell/room-state.ts';
import { contextPassageLink, passageLink, subjectLink } from './source-links.ts';

/** Errors of the sources, each with the place where the edition keeps it as printed. */
export function slipList(state: RoomState, slips: readonly SourceSlip[]): TemplateResult {
  return html`<p>${msg('What looks like an error in a source stands as it is printed and is noted.')}</p>
    <ul class="slips">
      ${slips.map(
        ({ text, place }) =>
          html`<li>
            <span lang=${state.edition.lang} dir="auto">${text}</span>
            <p class="aside">${placeLine(state, place)}</p>
          </li>`,
      )}
    </ul>`;
}

function placeLine(state: RoomState, place: SlipPlace): TemplateResult {
  switch (place.type) {
    case 'passage':
      return html`${msg('Passage:')} ${passageLink(state, place.passage)}`;
    case 'context-passage':
      return html`${msg('Context, not part of the exchange:')} ${contextPassageLink(state, place.passage)}`;
    case 'letter':
      return html`${msg('Letter:')} ${subjectLink(state, place)}`;
    case 'context':
      return html`${msg('Context, not part of the exchange:')} ${subjectLink(state, place)}`;
    case 'event':
      return html`${msg('Event:')} ${subjectLink(state, place)}`;
    case 'correspondent':
      return html`${msg('Name:')} <span lang=${state.edition.lang} dir="auto">${place.title}</span>`;
  }
}
