import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Columns } from '../../views/columns/columns.ts';
import { conversation } from '../columns/conversation.ts';
import { columnsSheet } from '../columns/columns-sheet.ts';
import { drawnWithNotes } from '../columns/note-signs.ts';
import { shownColumns } from '../columns/shown-columns.ts';
import { language } from '../language/language.ts';
import '../notes/margin/note-margin.ts';
import { pageFoot } from './page-foot.ts';
import { problemList } from './problem-list.ts';
import { roomTools } from '../columns/room-tools.ts';
import { traceLine } from '../columns/trace-line.ts';
import { railList } from '../columns/rail-list.ts';
import type { RoomState } from './room-state.ts';
import { topBar } from './top-bar.ts';

/** The whole page as the reader has set it. The build draws the first view with it too, so it reads no DOM. */
export function readingRoom(state: RoomState): TemplateResult {
  return html`<a class="skip" href="#main" @click=${skip}>${msg('Skip to the letters')}</a> ${topBar(state)}
    ${import.meta.env.DEV && state.problems.length > 0 ? problemList(state.problems) : nothing}
    ${state.view.page === 'columns' ? columnsPage(state) : otherPage(state)} ${pageFoot(state)}`;
}

/** The focus moves; the address, which says what one sees, does not. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** A page that is still being loaded is an empty sheet: it is there within a moment, and a word would only flash. */
function otherPage(state: RoomState): TemplateResult {
  return html`<main id="main" tabindex="-1" aria-busy=${state.drawPage ? nothing : 'true'}>
    ${state.drawPage?.(state)}
  </main>`;
}

function columnsPage(state: RoomState): TemplateResult {
  const { edition, view, row, narrow, preferences } = state;
  const shown = shownColumns(edition, view, state.stretch);
  // Each key in a note draws the page; these know nothing of notes.
  const tools = guard([shown, view, narrow, preferences, language()], () => roomTools(state, shown));
  const rail = guard([shown, view, row, language()], () => railList(state, shown));
  return html`${tools}
    <div class="page" data-align=${view.align} data-layers-off=${view.layersOff.join(' ')}>
      ${rail}
      <main id="main" tabindex="-1">
        <h1 class="unseen" lang=${edition.lang} dir="auto">${edition.title}</h1>
        ${traceLine(state, shown)} ${letters(state, shown)}
      </main>
      <note-margin
        .notes=${state.beside}
        .openNote=${state.openNote}
        .tags=${state.tags}
        .edition=${edition}
        .failure=${state.notesFailure}
        ?locked=${state.vault.type === 'locked'}
        .review=${state.review}
        .sought=${state.sought}
        ?damaged=${state.damaged.length > 0}
      ></note-margin>
    </div>`;
}

/** The letters, drawn anew only when something changes that stands in them. */
function letters(state: RoomState, shown: Columns): unknown {
  const { narrow, preferences, missing } = state;
  const sheet = narrow ? conversation : columnsSheet;
  return guard(
    [shown, narrow, preferences.widths, language(), state.view.at, missing?.shards, ...drawnWithNotes(state)],
    () => (shown.rows.length > 0 ? sheet(state, shown) : nothingShown()),
  );
}

/** Nothing is left by the filters; the line above says what they hide, and leads back. */
function nothingShown(): TemplateResult {
  return html`<p class="silence nothing">
    ${msg('Nothing to show with these filters. Show all above, turn a theme on, or show the others dimmed.')}
  </p>`;
}
