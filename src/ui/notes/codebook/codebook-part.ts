import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { linkTo } from '../../../routing/address.ts';
import { tagRows } from '../../../views/codebook/tag-rows.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import type { Tag } from '../../../notes/tag.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import type { ViewState } from '../../../views/view-state.ts';
import type { RoomState } from '../../shell/room-state.ts';
import './gone-tag.ts';
import './new-tag.ts';
import { notedPassages } from './noted-passages.ts';
import { hasSteps, stepList } from './step-list.ts';
import './tag-editor.ts';
import './tag-table.ts';
import { tagTables } from './tag-tables.ts';
import './codebook.css';

/** The reader's tags: the list of them, the one that is open, what was done, and which stand together. */
export function codebookPart(state: RoomState): TemplateResult {
  const { view, tags, notes, codebook } = state;
  const rows = tagRows(tags, notes);
  const open = rows.find(({ tag }) => tag.id === view.notebook.tag);
  const gone = [codebook?.gone].find((tag) => tag?.id === view.notebook.tag);
  return html`<div class="codebook" ?data-open=${open ?? gone}>
      <div class="codebook-list">
        <p class="codebook-lead">
          ${msg('Your own tags for notes, apart from the themes of the edition. Numbers lead to what they count.')}
        </p>
        <new-tag .tags=${tags} .view=${view}></new-tag>
        ${
          rows.length === 0
            ? html`<p class="empty">${msg('No tags yet. Write a name above; then give the tag to your notes.')}</p>`
            : html`<tag-table .rows=${rows} .view=${view} .open=${open?.tag.id}></tag-table>`
        }
        ${codebook && hasSteps(codebook.history) ? stepList(codebook.history) : nothing}
      </div>
      ${open ? openTag(state, rows, open) : gone ? goneTag(state, gone) : nothing}
    </div>
    ${rows.length > 0 ? tagTables(state, rows) : nothing}`;
}

/** In a narrow window it takes the place of the list, and a link leads back. */
function openTag(state: RoomState, rows: readonly TagRow[], row: TagRow): TemplateResult {
  const { view, tags, codebook } = state;
  return html`<div class="codebook-open">
    ${wayBack(view)}
    ${keyed(
      row.tag.id,
      html`<tag-editor
        .row=${row}
        .rows=${rows}
        .tags=${tags}
        .view=${view}
        .status=${codebook?.statusOf(row.tag.id) ?? 'saved'}
      ></tag-editor>`,
    )}
    ${notedPassages(state, row)}
  </div>`;
}

/** Another tab has deleted it while it was open here. */
function goneTag({ view }: RoomState, tag: Tag): TemplateResult {
  return html`<div class="codebook-open">
    ${wayBack(view)}
    <gone-tag .tag=${tag}></gone-tag>
  </div>`;
}

function wayBack(view: ViewState): TemplateResult {
  return html`<p class="codebook-back"><a href=${linkTo(withNotebook(view, { tag: '' }))}>${msg('All tags')}</a></p>`;
}
