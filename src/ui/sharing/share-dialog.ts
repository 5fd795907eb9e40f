import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { passagesIn } from '../../edition/passages.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { shortened } from '../../views/shortened.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { hasSiteFiles } from '../exports/read-site.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { shareStyles } from './share-styles.ts';
import { addressToShare, placeToShare, sharedLink } from './shared-link.ts';
import type { SharedPlace } from './shared-link.ts';

/** The dialog for sharing a view, for the shell to draw while it is open. */
export function shareDialog(room: RoomState): TemplateResult {
  return html`<share-dialog .room=${room}></share-dialog>`;
}

/**
 * A link to what is seen, to be copied or handed to another program, and what goes with it.
 *
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('share-dialog')
export class ShareDialog extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @state() private said = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;
  /** Where the reader was when asking: the dialog takes the selection away. */
  private place: SharedPlace | undefined;
  private goesOn = false;

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.room) this.place ??= placeToShare(this.room.view);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, place } = this;
    if (!room || !place) return nothing;
    const text = passagesIn(room.edition).find(({ id }) => id === place.at)?.text;
    const address = addressToShare(room.view, place, text);
    const link = sharedLink(address);
    // What is added to a file’s address can’t be nothing.
    const shared = link ?? (address || '?');
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.leave()}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <form @submit=${(event: Event) => this.submit(event, shared)}>
        <h2 id="title">${msg('Share this view')}</h2>
        ${link === undefined ? html`<p>${fromDiskWords()}</p>` : nothing}
        ${EDITION_SHOWN === undefined ? nothing : html`<p>${ownLettersWords()}</p>`}
        <label>
          ${link === undefined ? msg('Added to the file’s address') : msg('Link')}
          <input readonly dir="ltr" .value=${shared} @focus=${() => this.field.select()} />
        </label>
        ${whatGoes(place, text)} ${hasSiteFiles() ? this.wholePage() : nothing}
        <div class="buttons">
          <p role="status">${this.said}</p>
          <button type="button" @click=${() => this.dialog.close()}>${msg('Close')}</button>
          ${
            link !== undefined && 'share' in navigator
              ? html`<button type="button" @click=${() => void this.share(room.edition.title, link)}>
                  ${msg('Share…')}
                </button>`
              : nothing
          }
          <button class="main" autofocus>${msg('Copy')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private wholePage(): TemplateResult {
    return html`<p class="onward">
      ${msg('For whoever has no network, the whole edition goes into one file.')}
      <button type="button" @click=${() => this.toPage()}>${msg('Save it as a page…')}</button>
    </p>`;
  }

  private toPage(): void {
    this.goesOn = true;
    this.dialog.close();
  }

  private leave(): void {
    send(this, 'dialog-close', undefined);
    if (this.goesOn) send(this, 'dialog-open', { dialog: 'export-page' });
  }

  /** Enter in the field copies too. */
  private submit(event: Event, shared: string): void {
    event.preventDefault();
    void this.copy(shared);
  }

  private async copy(shared: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(shared);
      this.said = msg('Copied.');
    } catch {
      this.field.focus();
      this.field.select();
      this.said = msg(
        'The browser did not allow copying. The link is selected: copy it with the browser’s own command.',
      );
    }
  }

  private async share(title: string, url: string): Promise<void> {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Whoever closes the device's own list of programs has chosen none.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.said = msg('The device did not share the link. Copy it, and paste it where you want to send it.');
    }
  }

  static override styles = [controlStyles, dialogStyles, shareStyles];
}

function fromDiskWords(): string {
  return msg(
    'This page was opened from a file, and does not know where the edition is published. Send the file; whoever opens it can add this to its address.',
  );
}

function ownLettersWords(): string {
  return msg(
    'These letters are kept on this device alone and do not go with the link. It opens them for whoever has opened the same files here.',
  );
}

function whatGoes({ words }: SharedPlace, text: string | undefined): TemplateResult {
  const selected = words && text?.slice(words.start, words.end);
  return html`<div class="what">
    ${selected ? html`<p>${msg(str`It leads to the selected words: “${shortened(selected)}”.`)}</p>` : nothing}
    <p>
      ${msg('Go with it: the page, columns and their order, alignment, layers, themes, dates, filters, what is looked for, and where you are.')}
    </p>
    <p>
      ${msg('Stay here: your notes, tags, layers of notes and what the page Notes is filtered by; also colours, size, widths and language.')}
    </p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'share-dialog': ShareDialog;
  }
}
