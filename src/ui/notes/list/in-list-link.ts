import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fromAddress, linkTo } from '../../../routing/address.ts';
import { noteAnchor } from '../../../views/notes/note-anchor.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { send } from '../../shell/intents.ts';
import { viewOfClick } from '../../shell/view-of-click.ts';

/** From a note's card to its row in the list, which no filter hides then. */
export function inListLink(id: string): TemplateResult {
  return html`<a class="in-list" href=${linkTo(inList(id))} @click=${(event: MouseEvent) => follow(event, id)}
    >${msg('In the list', { desc: 'a link from a note to the list of notes' })}</a
  >`;
}

/** The address may have changed since the card was drawn. */
function follow(event: MouseEvent, id: string): void {
  if (!viewOfClick(event) || !event.currentTarget) return;
  event.preventDefault();
  send(event.currentTarget, 'view-change', inList(id));
}

function inList(id: string): ViewState {
  const view = fromAddress(location);
  const { group, order } = view.notebook;
  return {
    ...view,
    page: 'notes',
    notebook: { ...(group === undefined ? {} : { group }), ...(order === undefined ? {} : { order }) },
    at: noteAnchor(id),
  };
}
