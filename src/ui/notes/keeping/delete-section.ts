import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { counted } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { deleteSectionStyles } from './delete-section-styles.ts';
import { keepingStyles } from './keeping-styles.ts';

/** How much there is to lose. */
export interface KeptThings {
  /** With those in the trash. */
  readonly notes: number;
  readonly trashed: number;
  readonly tags: number;
  readonly layers: number;
  readonly damaged: number;
}

/**
 * Deleting all that is kept of notes: what goes, what stays, and a word to be typed, so that no slip does it.
 *
 * @fires notes-delete-all
 * @fires backup-save
 */
@localized()
@customElement('delete-section')
export class DeleteSection extends LitElement {
  /** Undefined where they can't be counted: the notes are locked, or can't be opened. */
  @property({ attribute: false }) things: KeptThings | undefined;
  /** The notes are sealed, and this stands where the passphrase is asked for. */
  @property({ type: Boolean }) locked = false;
  /** The name of the file that is kept up to date. */
  @property() file = '';
  /** When the last backup was saved, in words. */
  @property() backup = '';
  @state() private typed = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${this.locked ? msg('Without the passphrase') : msg('Delete everything')}</h2>
      <p class="hint">
        ${
          this.locked
            ? msg('If it is lost, so are the notes. All you can do is delete them, to begin anew.')
            : msg('All notes, tags and layers on these letters, and what is kept about them, on this device.')
        }
      </p>
      <p><button @click=${() => this.ask()}>${msg('Delete everything…')}</button></p>
      <dialog aria-labelledby="question">
        <form @submit=${(event: SubmitEvent) => this.submit(event)}>
          <h2 id="question">${msg('Delete everything?')}</h2>
          ${this.what()} ${this.confirmation()}
        </form>
      </dialog>
    </section>`;
  }

  private what(): TemplateResult {
    return html`<div class="what">
      <p>${msg('Deleted for good, on this device:')}</p>
      <ul>
        ${this.counts().map((words) => html`<li>${words}</li>`)}
        ${this.locked ? html`<li>${msg('the passphrase')}</li>` : nothing}
      </ul>
      <p>
        ${msg('Not touched: backup files that you saved, letters that you opened, notes on other letters than these, and how you like to read (language, colours, size).')}
        ${this.file ? msg(str`“${enclosed(this.file)}” stays as it was last written, and is not kept up to date any more.`) : nothing}
      </p>
      <p>
        ${msg('The browser and the disk may keep traces of what is deleted for some time, and the history of the browser has the words that you looked for.')}
      </p>
      ${
        this.locked
          ? html`<p class="warning">
              ${msg('No backup can be saved while the notes are locked. What is in no backup file that you have is lost.')}
            </p>`
          : html`<p class="warning">${msg('This can’t be undone. Without a backup the notes are lost.')}</p>
              <p>
                <button type="button" @click=${() => send(this, 'backup-save', undefined)}>
                  ${msg('Save a backup file first')}
                </button>
              </p>
              <p role="status">${this.backup}</p>`
      }
    </div>`;
  }

  private counts(): readonly string[] {
    const { things } = this;
    if (!things) return [msg('all notes, also those in the trash'), msg('all tags'), msg('all layers of others')];
    const { notes, trashed, tags, layers, damaged } = things;
    const all = counted(notes, 'notes');
    const inTrash = counted(trashed, 'notes');
    return [
      trashed === 0 ? all : msg(str`${all}, of these in the trash: ${inTrash}`),
      tags > 0 ? counted(tags, 'tags') : '',
      layers > 0 ? counted(layers, 'layers') : '',
      damaged > 0 ? msg(str`damaged: ${counted(damaged, 'records')}`) : '',
    ].filter((words) => words !== '');
  }

  private confirmation(): TemplateResult {
    const word = confirmingWord();
    return html`<label class="field"
        ><span>${msg(str`To go on, type “${word}”`)}</span>
        <input
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${this.typed}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.typed = target.value;
          }}
        />
      </label>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
        <button class="for-good" ?disabled=${!this.confirmed}>${msg('Delete everything')}</button>
      </div>`;
  }

  private get confirmed(): boolean {
    return this.typed.trim().toLocaleLowerCase() === confirmingWord().toLocaleLowerCase();
  }

  private ask(): void {
    this.typed = '';
    this.dialog.showModal();
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    // A form may be sent without its button.
    if (!this.confirmed) return;
    this.dialog.close();
    send(this, 'notes-delete-all', undefined);
  }

  static override styles = [controlStyles, dialogStyles, keepingStyles, deleteSectionStyles];
}

function confirmingWord(): string {
  return msg('delete', { desc: 'a word that the reader types to confirm' });
}

declare global {
  interface HTMLElementTagNameMap {
    'delete-section': DeleteSection;
  }
}
