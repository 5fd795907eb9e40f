import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { KeptEdition } from '../../library/kept-edition.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { builtInEdition } from './built-in.ts';
import type { BuiltIn } from './built-in.ts';
import { chosenIn, chosenText } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { editionList, removedList } from './edition-list.ts';
import { LibraryDesk } from './library-desk.ts';
import { libraryStyles } from './library-styles.ts';
import { openingPart } from './opening-part.ts';
import './kept-here.ts';
import { isOfNotes, isTei } from './told-apart.ts';

/** The dialog of the letters on this device, for the shell to draw while it is open. */
export function libraryDialog(room: RoomState): TemplateResult {
  return html`<library-dialog .room=${room} .chosen=${room.chosen}></library-dialog>`;
}

/**
 * Opens letters of others, keeps them on this device, and lists them beside those of the site.
 *
 * @fires view-change and backup-open where a file is one of notes
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('library-dialog')
export class LibraryDialog extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  /** What was dropped or pasted. */
  @property({ attribute: false }) chosen: ChosenFiles | undefined;
  @state() private builtIn: BuiltIn | undefined;
  @state() private reported: string | undefined;
  @state() private report: ReadingReport | undefined;
  /** A file that is one of notes. */
  @state() private ofNotes: File | undefined;
  @state() private said = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private builtInRead: Promise<BuiltIn | undefined> = Promise.resolve(undefined);
  private readonly desk = new LibraryDesk(this, async () => (await this.builtInRead)?.id);

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated && this.room) {
      this.builtInRead = builtInEdition(this.room);
      void this.builtInRead.then((builtIn) => (this.builtIn = builtIn));
    }
    if (changed.has('chosen') && this.chosen) void this.take(this.chosen);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const { builtIn, reported, report } = this;
    const onReport = (edition: KeptEdition) => void this.showReport(edition);
    return html`<dialog aria-labelledby="title" @close=${() => send(this, 'dialog-close', undefined)}>
      <form method="dialog">
        <div>
          <h2 id="title" tabindex="-1" autofocus>${msg('Letters on this device')}</h2>
          <p class="hint">
            ${msg('Open any letters in TEI, as files, a folder or a zip, or a CMIF list of letters: they are read and noted on like those of this site. Nothing leaves this device.')}
          </p>
        </div>
        ${this.choosing()} ${openingPart(desk)} ${this.ofNotes ? this.notesLine(this.ofNotes) : nothing}
        ${editionList(desk, { builtIn, reported, report, onReport })} ${removedList(desk)}
        ${desk.editions && desk.editions.length > 0 ? html`<kept-here></kept-here>` : nothing}
        <div class="buttons">
          <p role="status">${this.said}</p>
          <button class="last">${msg('Close')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private choosing(): TemplateResult {
    const busy = this.desk.opening?.type === 'reading' || this.desk.opening?.type === 'keeping';
    return html`<div class="choosing">
      <p class="actions">
        <button type="button" ?disabled=${busy} @click=${() => this.choose('#files')}>${msg('Files…')}</button>
        <button type="button" ?disabled=${busy} @click=${() => this.choose('#folder')}>${msg('A folder…')}</button>
        ${
          'readText' in (navigator.clipboard ?? {})
            ? html`<button type="button" ?disabled=${busy} @click=${() => void this.paste()}>${msg('Paste')}</button>`
            : nothing
        }
        <input
          id="files"
          type="file"
          multiple
          accept=".xml,.tei,.zip,application/xml,text/xml,application/zip"
          hidden
          @change=${(event: Event) => this.takeFrom(event)}
        />
        <input
          id="folder"
          type="file"
          .webkitdirectory=${true}
          hidden
          @change=${(event: Event) => this.takeFrom(event)}
        />
      </p>
      <p class="hint">${msg('They can also be dropped or pasted anywhere on the page.')}</p>
    </div>`;
  }

  private notesLine(file: File): TemplateResult {
    return html`<div role="status">
      <p><strong>${msg('This is a file of notes, not of letters.')}</strong></p>
      <p class="actions">
        <button type="button" class="main" @click=${() => this.toNotes(file)}>
          ${msg('Open it on the page Notes')}
        </button>
      </p>
    </div>`;
  }

  private choose(field: string): void {
    this.renderRoot.querySelector<HTMLInputElement>(field)?.click();
  }

  private takeFrom({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const { files } = currentTarget;
    if (files && files.length > 0) void this.take(chosenIn(files));
    // The same files chosen again are to be read again.
    currentTarget.value = '';
  }

  private async paste(): Promise<void> {
    try {
      const text = await navigator.clipboard.readText();
      if (isTei(text)) return await this.take(chosenText(text));
      this.said = msg('What was copied is no TEI. Copy a whole file, from its first line to its last.');
    } catch {
      this.said = msg('The browser did not allow pasting. Press Ctrl V (⌘ V), or choose the file.');
    }
  }

  private async take(chosen: ChosenFiles): Promise<void> {
    this.said = '';
    this.ofNotes = undefined;
    const [only] = chosen.files;
    if (only && chosen.files.length === 1 && (await isOfNotes(only.file))) {
      this.desk.cancel();
      this.ofNotes = only.file;
      return;
    }
    await this.desk.open(chosen);
    this.renderRoot.querySelector<HTMLElement>('.actions .main')?.focus();
  }

  private toNotes(file: File): void {
    this.dialog.close();
    send(this, 'view-change', { page: 'notes', at: undefined, notebook: { part: 'keeping' } });
    send(this, 'backup-open', { file });
  }

  private async showReport(edition: KeptEdition): Promise<void> {
    const again = this.reported === edition.copy;
    this.report = undefined;
    this.reported = again ? undefined : edition.copy;
    const report = again ? undefined : await this.desk.report(edition);
    if (this.reported === edition.copy) this.report = report;
  }

  static override styles = [controlStyles, dialogStyles, libraryStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'library-dialog': LibraryDialog;
  }
}
