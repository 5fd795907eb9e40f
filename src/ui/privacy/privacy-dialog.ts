import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';
import type { Amount } from '../../platform/stored-data.ts';
import { traffic } from '../../platform/traffic.ts';
import type { Traffic } from '../../platform/traffic.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { lastBackupWords } from '../notes/keeping/last-backup-words.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { privacyStyles } from './privacy-styles.ts';
import { storedHere } from './stored-here.ts';
import type { StoredHere } from './stored-here.ts';

/** The dialog of what is stored and what was asked for, for the shell to draw while it is open. */
export function privacyDialog({ keeping, notesRead }: RoomState): TemplateResult {
  return html`<privacy-dialog .backup=${lastBackupWords({ keeping, notesRead })}></privacy-dialog>`;
}

/**
 * What this program keeps on the device, where and how much, and what the page has asked for: as the browser tells it, so that a reader can check.
 *
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('privacy-dialog')
export class PrivacyDialog extends LitElement {
  /** When a backup was saved last, in words; empty where that is not known. */
  @property() backup = '';
  @state() private stored: StoredHere | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private readonly traffic = traffic();

  protected override firstUpdated(): void {
    this.dialog.showModal();
    void storedHere().then((stored) => (this.stored = stored));
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="title"
      @close=${() => send(this, 'dialog-close', undefined)}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <form method="dialog">
        <h2 id="title" tabindex="-1" autofocus>${msg('Privacy')}</h2>
        <p>
          ${msg('What you write stays on this device, unless you save, print, copy or share it yourself. Whoever hosts this site can see which of its files are fetched, and when, and how the page is set when it is loaded: which letters, page, columns and themes. What you look for and the passage you are at stand behind the “#” of the address, which no browser sends; this one keeps the whole address in its history.')}
        </p>
        ${this.storedPart()} ${asked(this.traffic)} ${policyPart()}
        <div class="buttons"><button class="main">${msg('Done')}</button></div>
      </form>
    </dialog>`;
  }

  private storedPart(): TemplateResult {
    const { stored } = this;
    return html`<section aria-labelledby="stored" aria-busy=${stored ? nothing : 'true'}>
      <h3 id="stored">${msg('Stored on this device')}</h3>
      ${stored ? storedTable(stored) : html`<p role="status">${msg('Being counted…')}</p>`}
      ${stored?.all === undefined ? nothing : html`<p class="all">${msg(str`In all, as this browser estimates it: ${bytesWords(stored.all)}.`)}</p>`}
      ${this.backup ? html`<p class="backup">${msg(str`Notes on these letters. ${this.backup}`)}</p>` : nothing}
    </section>`;
  }

  static override styles = [controlStyles, dialogStyles, privacyStyles];
}

function storedTable({ notes, library, settings, copy }: StoredHere): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${msg('What')}</th>
        <th scope="col">${msg('Where in the browser')}</th>
        <th scope="col">${msg('How much')}</th>
      </tr>
    </thead>
    <tbody>
      ${row(msg('Notes and tags, on all letters'), 'IndexedDB', notes, (count) => counted(count, 'records'))}
      ${row(msg('Letters that you opened'), 'IndexedDB', library, (count) => counted(count, 'editions'))}
      ${row(msg('How you like to read'), 'Local storage', settings)}
      ${row(msg('Copy for use offline'), 'Cache storage', copy, (count) => counted(count, 'files'))}
    </tbody>
  </table>`;
}

function row(
  what: string,
  where: string,
  amount: Amount | undefined,
  countWords: (count: number) => string = () => '',
): TemplateResult {
  return html`<tr>
    <th scope="row">${what}</th>
    <td lang="en" dir="ltr">${where}</td>
    <td>${amountWords(amount, countWords)}</td>
  </tr>`;
}

function amountWords(amount: Amount | undefined, countWords: (count: number) => string): string {
  if (!amount) return msg('can’t be told');
  if (amount.count === 0) return msg('nothing');
  // In a narrow column a line breaks between the two alone.
  const parts = [countWords(amount.count), bytesWords(amount.bytes)].filter(Boolean);
  return parts.map((part) => part.replaceAll(' ', '\u00A0')).join(' · ');
}

function asked({ own, others, stopped }: Traffic): TemplateResult {
  return html`<section aria-labelledby="asked">
    <h3 id="asked">${msg('Asked for since this page was loaded')}</h3>
    <dl>
      <dt>${msg('From this site')}</dt>
      <dd>${openedFromDisk() ? msg('nothing: all is in the file') : ownFiles(own)}</dd>
      <dt>${msg('From elsewhere')}</dt>
      <dd class=${others.size > 0 ? 'warning' : ''}>
        ${others.size === 0 ? msg('nothing') : [...others].map(([host, count]) => html`<bdi>${host}</bdi> (${inDigits(count)}) `)}
      </dd>
      <dt>${msg('Stopped by the page’s policy')}</dt>
      <dd class=${stopped.length > 0 ? 'warning' : ''}>
        ${
          stopped.length === 0
            ? msg('nothing')
            : html`<ul>
                ${stopped.map(({ directive, about }) => html`<li dir="ltr"><code>${directive}</code> <bdi>${about}</bdi></li>`)}
              </ul>`
        }
      </dd>
    </dl>
    <p class="hint">
      ${msg('As this browser counts it when this opens: also what an extension has the page ask for, but not what is fetched in the background to search, to read files and to be used offline. That comes from this site alone.')}
    </p>
  </section>`;
}

function ownFiles(paths: readonly string[]): TemplateResult | string {
  const count = counted(paths.length, 'files');
  if (paths.length === 0) return count;
  return html`<details>
    <summary>${count}</summary>
    <ul dir="ltr" class="paths">
      ${paths.map((path) => html`<li><code>${path}</code></li>`)}
    </ul>
  </details>`;
}

/** Undefined in development, which has none. */
function policyPart(): TemplateResult | typeof nothing {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
  if (policy === undefined) return nothing;
  return html`<details>
    <summary>${msg('The page’s policy, which the browser enforces')}</summary>
    <ul dir="ltr" lang="en" class="policy">
      ${policy.split('; ').map((directive) => html`<li><code>${directive}</code></li>`)}
    </ul>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-dialog': PrivacyDialog;
  }
}
