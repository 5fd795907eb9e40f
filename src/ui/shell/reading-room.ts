import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { columns } from '../../views/columns/columns.ts';
import { passagesOf } from '../../views/columns/party-head.ts';
import { columnsSheet } from '../columns/columns-sheet.ts';
import '../notes/note-margin.ts';
import { pageFoot } from './page-foot.ts';
import { problemList } from './problem-list.ts';
import { railList } from '../columns/rail-list.ts';
import { slotOf } from './room-state.ts';
import type { RoomState } from './room-state.ts';
import '../columns/theme-chips.ts';
import { topBar } from './top-bar.ts';
import '../columns/view-options.ts';

/** The whole page as the reader has set it. The build draws the first view with it too, so it reads no DOM. */
export function readingRoom(state: RoomState): TemplateResult {
  return html`<a class="skip" href="#main" @click=${skip}>Skip to the letters</a> ${topBar(state)}
    ${state.problems.length > 0 ? problemList(state.problems) : nothing}
    ${state.view.page === 'columns' ? columnsPage(state) : otherPage(state)} ${pageFoot(state.edition)}`;
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
  const { edition, view } = state;
  const shown = columns(edition, view);
  const chips = edition.themes.map(({ id, name, definition }) => ({
    id,
    name,
    definition,
    slot: slotOf(edition, id),
    count: passagesOf(edition, id),
  }));
  return html`<section class="tools" aria-label="View">
      <theme-chips
        .chips=${chips}
        .themesOff=${view.themesOff}
        .others=${view.others}
        .hiddenCount=${shown.hidden}
      ></theme-chips>
      <view-options .align=${view.align} .layersOff=${view.layersOff}></view-options>
    </section>
    <div class="page" data-align=${view.align} data-layers-off=${view.layersOff.join(' ')}>
      ${railList(state, shown.rows)}
      <main id="main" tabindex="-1">
        <h1 class="unseen">${edition.title}</h1>
        ${shown.rows.length > 0 ? columnsSheet(state, shown) : nothingShown()}
      </main>
      <note-margin .notes=${state.notes} .openNote=${state.openNote} .failure=${state.notesFailure}></note-margin>
    </div>`;
}

function nothingShown(): TemplateResult {
  return html`<p class="silence nothing">
    Nothing to show: every theme is off and the others are hidden. Turn a theme on above, or show the others dimmed.
  </p>`;
}
