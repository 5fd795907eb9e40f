import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { PAGES } from '../../views/view-state.ts';
import type { Page } from '../../views/view-state.ts';
import type { RoomState } from './room-state.ts';

function nameOf(page: Page): string {
  const names: Readonly<Record<Page, string>> = {
    columns: msg('Columns'),
    timeline: msg('Timeline'),
    themes: msg('Themes'),
    sources: msg('Sources'),
    notes: msg('Notes'),
  };
  return names[page];
}

/** The first line: the program, the edition, and its pages. */
export function topBar({ edition, view, notes, notesFailure, offline }: RoomState): TemplateResult {
  return html`<header class="bar">
    <p class="mark">Vis-à-vis <i aria-hidden="true">·</i> <span>${edition.title}</span></p>
    <nav class="pages" aria-label=${msg('Pages')}>
      ${PAGES.map(
        (page) =>
          html`<a
            href=${linkTo({ ...view, page, at: undefined })}
            data-page=${page}
            aria-current=${page === view.page ? 'page' : nothing}
            >${nameOf(page)}${page === 'notes' && notes.length > 0 ? html` <small>${notes.length}</small>` : nothing}</a
          >`,
      )}
    </nav>
    <p class="state ${notesFailure ? 'failure' : ''}">
      ${notesFailure ? msg('Notes cannot be saved') : offline ? msg('Ready offline') : ''}
    </p>
  </header>`;
}
