import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LetterRow } from '../../views/columns/row.ts';
import { passageLink } from './mention-article.ts';
import { editorialNote } from './passage-article.ts';
import type { RoomState } from '../shell/room-state.ts';

/** A row's title over all columns: what it is about, and on demand why its passages stand together. */
export function rowTitle(state: RoomState, row: LetterRow, number: number): TemplateResult {
  return html`<div
    class="row-title"
    id=${row.id}
    style="--row: ${number}"
    aria-current=${state.view.at === row.id ? 'location' : nothing}
  >
    <h3>${row.title}</h3>
    ${row.detail ? html`<span class="detail">${row.detail}</span>` : nothing}
    ${row.summary || row.links.length > 0 ? more(state, row) : nothing}
  </div>`;
}

function more(state: RoomState, { title, summary, links, facts, notes }: LetterRow): TemplateResult {
  return html`<details>
    <summary>${links.length > 0 ? 'Reasons' : 'About'}<span class="unseen">: ${title}</span></summary>
    ${summary ? html`<p>${summary}</p>` : nothing}
    ${
      links.length > 0
        ? html`<ul>
            ${links.map((link) => linkLine(state, link))}
          </ul>`
        : nothing
    }
    ${facts.length > 0 ? html`<dl>${facts.map(fact)}</dl>` : nothing} ${notes.map(editorialNote)}
  </details>`;
}

function linkLine(
  state: RoomState,
  { type, passages, reason, by, certainty }: LetterRow['links'][number],
): TemplateResult {
  return html`<li>
    <b>${type}:</b> ${passages.map((passage, index) => [index > 0 ? ' → ' : nothing, passageLink(state, passage)])}.
    ${reason} <span class="detail">${by}, ${certainty}</span>
  </li>`;
}

function fact({ name, given }: LetterRow['facts'][number]): TemplateResult {
  return html`<dt>${name}</dt>
    ${given.map((words) => html`<dd>${words}</dd>`)}`;
}
