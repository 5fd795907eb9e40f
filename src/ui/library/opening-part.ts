import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkToEdition } from '../../routing/edition-link.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { counted } from '../wording/numbers.ts';
import { enclosed, inSequence } from '../wording/punctuation.ts';
import { changesWords, libraryFailureWords, openingProblemWords, progressWords } from './library-words.ts';
import type { LibraryDesk, Opening } from './library-desk.ts';
import { reportList } from './report-list.ts';
import type { ReadingProgress } from './opening.ts';

/** What is being done with letters that were chosen, and what went wrong. */
export function openingPart(desk: LibraryDesk): TemplateResult {
  const { opening, failure } = desk;
  return html`<div class="opening" role="status" aria-live="polite">
      ${failure ? html`<p class="warning">${libraryFailureWords(failure)}</p>` : nothing}
      ${opening ? words(opening) : nothing}
    </div>
    ${opening ? below(desk, opening) : nothing}`;
}

function words(opening: Opening): TemplateResult | typeof nothing {
  switch (opening.type) {
    case 'reading':
      // What changes with each file would be read out each time; the bar tells how far it is.
      return html`<p>${msg('Reading the files…')}</p>`;
    case 'asking':
      return html`<p>
          <strong>${msg(str`“${enclosed(opening.read.title)}” is here already.`)}</strong>
          ${opening.changes ? changesWords(opening.changes) : msg('What has changed can’t be told.')}
        </p>
        <p class="hint">
          ${msg('If you replace it, your notes stay and are looked for in the new text. If you keep both, the new one begins without notes.')}
        </p>`;
    case 'keeping':
      return html`<p>${msg('Keeping the letters on this device…')}</p>`;
    case 'kept': {
      const { title, letters, words: count } = opening.edition;
      return html`<p>
        <strong>${msg(str`“${enclosed(title)}” is on this device now.`)}</strong>
        ${inSequence([counted(letters, 'letters'), counted(count, 'words')])}.
      </p>`;
    }
    case 'failed':
      return html`<p class="warning">
        <strong>${msg('Nothing was opened.')}</strong> ${openingProblemWords(opening.problem)}
      </p>`;
  }
}

function below(desk: LibraryDesk, opening: Opening): TemplateResult | typeof nothing {
  switch (opening.type) {
    case 'reading':
      return html`${opening.progress ? html`<p>${progressWords(opening.progress)}</p>` : nothing}
        ${bar(opening.progress)}
        <p class="actions"><button type="button" @click=${() => desk.cancel()}>${msg('Cancel')}</button></p>`;
    case 'asking':
      return html`<p class="actions">
        <button type="button" class="main" @click=${() => void desk.replace()}>${msg('Replace')}</button>
        <button type="button" @click=${() => void desk.keepBoth()}>${msg('Keep both')}</button>
        <button type="button" @click=${() => desk.cancel()}>${msg('Cancel')}</button>
      </p>`;
    case 'keeping':
      return bar(undefined);
    case 'kept':
      return html`<p class="actions">${readNow(opening.edition.id)}</p>`;
    case 'failed':
      return opening.problem.type === 'no-letters' ? reportList(opening.problem.report) : nothing;
  }
}

function bar(progress: ReadingProgress | undefined): TemplateResult {
  const label = msg('Reading the letters');
  return progress?.stage === 'reading'
    ? html`<progress aria-label=${label} max=${progress.ofBytes || 1} .value=${progress.bytes}></progress>`
    : html`<progress aria-label=${label}></progress>`;
}

/** What the page shows of an edition stays as it was until it is loaded anew. */
function readNow(id: string): TemplateResult {
  return id === EDITION_SHOWN
    ? html`<button type="button" class="main" @click=${() => location.reload()}>
        ${msg('Read them as they are now')}
      </button>`
    : html`<a class="main button" href=${linkToEdition(id)}>${msg('Read them')}</a>`;
}
