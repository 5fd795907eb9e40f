import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { pagesOf } from '../../views/offered-view.ts';
import type { Page } from '../../views/view-state.ts';
import '../columns/tool-popover.ts';
import { send } from './intents.ts';
import type { DialogName } from './intents.ts';
import type { RoomState } from './room-state.ts';
import { inDigits } from '../wording/numbers.ts';

/** The dialogs that are about nothing on the page. */
type OpenedHere = Exclude<DialogName, 'cite' | 'export-page'>;

const DIALOGS: readonly OpenedHere[] = ['library', 'palette', 'help', 'share', 'print', 'export', 'comfort', 'privacy'];

/** A button that opens a dialog; what a key opens it says so. */
function opener(dialog: OpenedHere): TemplateResult {
  const words: Readonly<Record<OpenedHere, readonly [name: string, key: string]>> = {
    library: [msg('Open letters…'), 'o'],
    palette: [msg('Commands'), 'Ctrl K'],
    help: [msg('Keys'), '?'],
    share: [msg('Share this view…'), 's'],
    print: [msg('Print…'), ''],
    export: [msg('Save as a file…'), ''],
    comfort: [msg('Comfort and language'), ''],
    privacy: [msg('Privacy'), ''],
  };
  const [name, key] = words[dialog];
  return html`<button
    @click=${(event: Event) => event.currentTarget && send(event.currentTarget, 'dialog-open', { dialog })}
  >
    ${name}${key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing}
  </button>`;
}

function nameOf(page: Page): string {
  const names: Readonly<Record<Page, string>> = {
    columns: msg('Columns'),
    letters: msg('Letters'),
    timeline: msg('Timeline'),
    themes: msg('Themes'),
    words: msg('Words'),
    sources: msg('Sources'),
    notes: msg('Notes'),
  };
  return names[page];
}

function find({ currentTarget }: Event): void {
  if (currentTarget) send(currentTarget, 'find-open', undefined);
}

/** The first line: the program, the edition, and its pages. */
export function topBar({ edition, view, notes, notesFailure, offline }: RoomState): TemplateResult {
  return html`<header class="bar">
    <p class="mark" dir="ltr">Vis-à-vis <i aria-hidden="true">·</i> <span>${edition.title}</span></p>
    <nav class="pages" aria-label=${msg('Pages')}>
      ${pagesOf(edition).map(
        (page) =>
          html`<a
            href=${linkTo({ ...view, page, at: undefined })}
            data-page=${page}
            aria-current=${page === view.page ? 'page' : nothing}
            >${nameOf(page)}${page === 'notes' && notes.length > 0 ? html` <small>${inDigits(notes.length)}</small>` : nothing}</a
          >`,
      )}
    </nav>
    <div class="end">
      <p class="state ${notesFailure ? 'failure' : ''}">
        ${notesFailure ? msg('Notes cannot be saved') : offline ? msg('Ready offline') : ''}
      </p>
      <button class="find" @click=${find}>${msg('Find')} <kbd aria-hidden="true">/</kbd></button>
      <tool-popover label=${msg('More', { desc: 'a menu: commands, keys, print, comfort in reading' })}>
        <ul class="menu">
          ${DIALOGS.map((dialog) => html`<li>${opener(dialog)}</li>`)}
        </ul>
      </tool-popover>
    </div>
  </header>`;
}
