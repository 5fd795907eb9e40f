import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../../routing/address.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import { FIRST_VIEW } from '../../../views/view-state.ts';
import { send } from '../../shell/intents.ts';
import { viewOfClick } from '../../shell/view-of-click.ts';

const REVIEW = { part: 'review' } as const;

/** The link to the notes whose letters have changed. */
export function reviewLink(words: string): TemplateResult {
  return html`<a href=${linkTo(withNotebook(FIRST_VIEW, REVIEW))} @click=${lead}>${words}</a>`;
}

/** Cards do not know how the reader has set the other pages; what is clicked in the page leaves that as it is. */
function lead(event: MouseEvent): void {
  if (!viewOfClick(event) || !event.currentTarget) return;
  event.preventDefault();
  send(event.currentTarget, 'view-change', { page: 'notes', at: undefined, notebook: REVIEW });
}
