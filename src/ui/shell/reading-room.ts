import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Edition } from '../../edition/model.ts';
import { changesIn, keptWhile } from '../../edition/list-changes.ts';
import { oncePer } from '../../edition/once-per.ts';
import { toAddress } from '../../routing/address.ts';
import { columns } from '../../views/columns/columns.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { kindOf } from '../../views/notes/note-kind.ts';
import { notedPassages } from '../../views/notes/noted-words.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { NO_FIND } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { conversation } from '../columns/conversation.ts';
import { columnsSheet } from '../columns/columns-sheet.ts';
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
    ${state.problems.length > 0 ? problemList(state.problems) : nothing}
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
  const shown = shownIn(edition)(view);
  // Each key in a note draws the page; these know nothing of notes.
  const tools = guard([shown, view, narrow, preferences, language()], () => roomTools(state, shown));
  const rail = guard([shown, view, row, language()], () => railList(state, shown.rows));
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

/**
 * Much draws the page anew that leaves the columns as they are: the row that is read, a note's words, what is looked for. They are worked out
 * for an address without that, and are the same until it is another.
 */
const shownIn = oncePer((edition: Edition) => {
  let last: { readonly address: string; readonly shown: Columns } | undefined;
  return (view: ViewState): Columns => {
    const address = toAddress({ ...view, ...NO_FIND });
    if (last?.address !== address) last = { address, shown: columns(edition, view) };
    return last.shown;
  };
});

/** The letters, drawn anew only when something changes that stands in them. */
function letters(state: RoomState, shown: Columns): unknown {
  const { edition, beside, narrow, preferences } = state;
  const sheet = narrow ? conversation : columnsSheet;
  return guard(
    [shown, narrow, preferences.widths, language(), notedPassages(edition)(beside), ...signsOf(beside)],
    () => (shown.rows.length > 0 ? sheet(state, shown) : nothingShown()),
  );
}

/** What stands at the head of passages and rows for notes on the whole of them. */
const signsOf = keptWhile(
  (before: PlacedNote, now) => changesIn(signOf(before), signOf(now))?.length === 0,
  (beside): readonly unknown[] => beside.flatMap(signOf),
);

function signOf({ note, places, number }: PlacedNote): readonly unknown[] {
  const wholes = places.filter(({ resolution }) => resolution.type === 'whole');
  return wholes.length === 0 ? [] : [note.id, number, kindOf(note), ...wholes.map(({ subject }) => subject)];
}

/** Nothing is left by the filters; the line above says what they hide, and leads back. */
function nothingShown(): TemplateResult {
  return html`<p class="silence nothing">
    ${msg('Nothing to show with these filters. Show all above, turn a theme on, or show the others dimmed.')}
  </p>`;
}
