import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { openedFromDisk } from '../../../platform/opened-from-disk.ts';
import { askToKeep, deletesAfterSevenDays, persistence, runsOut, storageRoom } from '../../../platform/storage.ts';
import type { Persistence, StorageRoom } from '../../../platform/storage.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { bytesWords } from '../../wording/bytes-words.ts';
import { keepingStyles } from './keeping-styles.ts';

/** Whether this browser keeps the notes, how much room there is, and what the reader can do about either. */
@localized()
@customElement('storage-section')
export class StorageSection extends LitElement {
  /** As it was asked for last, by whoever did. */
  @property({ attribute: false }) room: StorageRoom | undefined;
  @state() private kept: Persistence | undefined;
  @state() private asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('In this browser')}</h2>
      ${openedFromDisk() ? this.fromDisk() : nothing}
      <p role="status">${this.kept ? this.keptWords(this.kept) : nothing}</p>
      ${
        this.kept === 'may-be-deleted' && !this.asked
          ? html`<p><button @click=${() => void this.ask()}>${msg('Ask the browser to keep them')}</button></p>`
          : nothing
      }
      ${deletesAfterSevenDays() ? html`<p class="warning">${this.sevenDays()}</p>` : nothing}
      ${this.room ? this.roomWords(this.room) : nothing}
    </section>`;
  }

  private fromDisk(): TemplateResult {
    return html`<p>
        ${msg(
          'This page was opened from a file. Its notes are kept by this browser and are not in the file; in a backup file they go to another browser or device. In Firefox they belong to the file’s name and folder: moved or renamed, the file opens without them.',
        )}
      </p>
      <p>
        ${msg(
          'Some browsers, such as Chrome and Edge, let all pages opened from a disk read what the others keep. A passphrase seals the notes.',
        )}
      </p>`;
  }

  private keptWords(kept: Persistence): string {
    if (kept === 'kept') return msg('This browser keeps the notes until you delete them.');
    if (kept === 'unknown') {
      return msg(
        'This browser does not say whether it keeps the notes when the device runs out of space. A backup file is safe from that.',
      );
    }
    return this.asked
      ? msg(
          'The browser was asked to keep the notes and did not promise it. It may delete them when the device runs out of space; a backup file is safe from that. It often promises later, once you visit the site often or add it to the device.',
        )
      : msg('This browser may delete the notes when the device runs out of space. It can be asked not to.');
  }

  private sevenDays(): string {
    return msg(
      'Safari deletes what a site has stored when you use Safari for seven days without visiting the site. Add the site to the Home Screen or the Dock, which spares it, or save a backup file after each session.',
    );
  }

  private roomWords(room: StorageRoom): TemplateResult {
    const { used, all } = room;
    const words = msg(
      str`The site and the notes take ${bytesWords(used)} of the ${bytesWords(all)} that this browser says it gives them.`,
    );
    return runsOut(room)
      ? html`<p class="warning">
          ${words} ${msg('When that is full no note can be saved. Save a backup file and free space on the device.')}
        </p>`
      : html`<p class="hint">${words}</p>`;
  }

  private async look(): Promise<void> {
    [this.kept, this.room] = await Promise.all([persistence(), storageRoom()]);
  }

  private async ask(): Promise<void> {
    this.kept = await askToKeep();
    this.asked = true;
  }

  static override styles = [controlStyles, keepingStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'storage-section': StorageSection;
  }
}
