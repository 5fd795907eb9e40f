import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DAYS_REMOVED } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { linkToEdition } from '../../routing/edition-link.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { dayWords } from '../paper/paper-words.ts';
import { counted } from '../wording/numbers.ts';
import { enclosed, inSequence } from '../wording/punctuation.ts';
import type { BuiltIn } from './built-in.ts';
import type { LibraryDesk } from './library-desk.ts';
import { reportList } from './report-list.ts';

/** What the list knows besides the library. */
export interface ListState {
  readonly builtIn: BuiltIn | undefined;
  /** The copy whose report is open, and the report once it is read. */
  readonly reported: string | undefined;
  readonly report: ReadingReport | undefined;
  readonly onReport: (edition: KeptEdition) => void;
}

/** The letters of this site, and those that were opened. */
export function editionList(desk: LibraryDesk, state: ListState): TemplateResult {
  return html`<ul class="editions">
    ${builtInRow(state.builtIn)} ${desk.editions?.map((edition) => keptRow(desk, edition, state))}
  </ul>`;
}

function builtInRow(builtIn: BuiltIn | undefined): TemplateResult {
  const title = builtIn?.title ?? msg('The letters of this site');
  const count = builtIn ? counted(builtIn.letters, 'letters') : '';
  return html`<li>
    <div class="edition">
      <p>
        ${titleOf(title, builtIn?.lang, undefined)}
        <small>${inSequence([count, msg('part of this site')])}</small>
      </p>
    </div>
  </li>`;
}

function keptRow(desk: LibraryDesk, edition: KeptEdition, state: ListState): TemplateResult {
  const { copy, id, title, lang, letters, size, added } = edition;
  const open = state.reported === copy;
  return html`<li>
    <div class="edition">
      <p>
        ${titleOf(title, lang, id)}
        <small
          >${inSequence([counted(letters, 'letters'), bytesWords(size), msg(str`opened on ${dayWords(new Date(added))}`)])}</small
        >
      </p>
      <p class="acts">
        <button
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-label=${msg(str`How “${enclosed(title)}” was read: ${howRead(edition)}`)}
          @click=${() => state.onReport(edition)}
        >
          ${howRead(edition)}
        </button>
        <button
          type="button"
          aria-label=${msg(str`Remove “${enclosed(title)}”`)}
          @click=${() => void desk.remove(edition)}
        >
          ${msg('Remove')}
        </button>
      </p>
    </div>
    ${open && state.report ? reportList(state.report) : nothing}
  </li>`;
}

/** A link; of the one that is read now the name alone. */
function titleOf(title: string, lang: string | undefined, id: string | undefined): TemplateResult {
  return id === EDITION_SHOWN
    ? html`<strong aria-current="true" lang=${lang ?? nothing} dir="auto">${title}</strong>
        <small>${msg('read now', { desc: 'beside the letters that the page shows' })}</small>`
    : html`<a href=${linkToEdition(id)} lang=${lang ?? nothing} dir="auto">${title}</a>`;
}

function howRead({ problems, doubts }: KeptEdition): string {
  if (problems === 0 && doubts === 0) return msg('Read without doubts');
  return inSequence([problems > 0 ? counted(problems, 'problems') : '', doubts > 0 ? counted(doubts, 'doubts') : '']);
}

/** What can still be put back. */
export function removedList(desk: LibraryDesk): TemplateResult | typeof nothing {
  const { removed, undoable } = desk;
  return html`<div role="status">
      ${
        undoable
          ? html`<p class="undo">
              <span>${undoneWords(undoable.removed.title, undoable.by !== undefined)}</span>
              <button type="button" @click=${() => void desk.undo()}>${msg('Undo')}</button>
            </p>`
          : nothing
      }
    </div>
    ${
      removed.length === 0
        ? nothing
        : html`<details class="removed">
            <summary>${msg(str`Removed: ${counted(removed.length, 'editions')}`)}</summary>
            <p class="hint">${msg(str`Kept for at least ${counted(DAYS_REMOVED, 'days')}, then deleted for good.`)}</p>
            <ul class="editions">
              ${removed.map((edition) => removedRow(desk, edition))}
            </ul>
          </details>`
    }`;
}

function undoneWords(title: string, replaced: boolean): string {
  return replaced
    ? msg(str`“${enclosed(title)}” was replaced. Your notes stay.`)
    : msg(str`“${enclosed(title)}” was removed. Your notes on it stay, and are there when you open it again.`);
}

function removedRow(desk: LibraryDesk, edition: KeptEdition): TemplateResult {
  const { title, lang, letters, size, removed = 0 } = edition;
  return html`<li>
    <div class="edition">
      <p>
        <span lang=${lang} dir="auto">${title}</span>
        <small
          >${inSequence([counted(letters, 'letters'), bytesWords(size), msg(str`removed on ${dayWords(new Date(removed))}`)])}</small
        >
      </p>
      <p class="acts">
        <button
          type="button"
          aria-label=${msg(str`Put “${enclosed(title)}” back`)}
          @click=${() => void desk.putBack(edition)}
        >
          ${msg('Put back')}
        </button>
        <button
          type="button"
          aria-label=${msg(str`Delete “${enclosed(title)}” for good`)}
          @click=${() => void desk.purge(edition)}
        >
          ${msg('Delete for good')}
        </button>
      </p>
    </div>
  </li>`;
}
