import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RowHead } from '../../views/columns/row.ts';
import { besideTitle } from '../columns/row-title.ts';
import type { RoomState } from '../shell/room-state.ts';
import { rowTitleWords } from '../wording/row-words.ts';

/** The title of a letter that stands beside the one that it answers: what a link to it leads to, and where notes on all of it are. */
export function replyTitle(state: RoomState, head: RowHead): TemplateResult {
  return html`<div class="reply-title" id=${head.id} aria-current=${state.view.at === head.id ? 'location' : nothing}>
    <h4 lang=${state.edition.lang} dir="auto">${rowTitleWords(head.title)}</h4>
    ${besideTitle(state, head)}
  </div>`;
}
