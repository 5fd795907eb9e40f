import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LetterId } from '../../edition/model.ts';
import type { Content, Format, Loss } from '../../exports/format.ts';
import { fileName, FORMATS, formatOf, isOfNotes } from '../../exports/formats.ts';
import type { FormatId, ListedFormat } from '../../exports/formats.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { radioGroup } from '../comfort/radio-group.ts';
import { letterChoice } from '../paper/letter-choice.ts';
import { printStyles } from '../paper/print-styles.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { saveBlob } from '../shell/save-file.ts';
import { fetchingLetters } from './fetching-letters.ts';
import { exportContent } from './export-content.ts';
import { exportStatus } from './export-status.ts';
import type { ExportStage } from './export-status.ts';
import { exportStyles } from './export-styles.ts';
import { formatList, formatsToChoose } from './format-list.ts';
import { leftOut } from './left-out.ts';
import { makeFile } from './make-file.ts';
import { awayAmong, neededLetters } from './needed-letters.ts';
import { pageBytes } from './read-site.ts';

/** The properties by which another content goes into the file. */
const WHAT_GOES_IN = ['room', 'chosen', 'letters', 'format'] as const;

/** The dialog for saving as a file, for the shell to draw while it is open; asked for the page that opens from a disk, with that chosen. */
export function exportDialog(room: RoomState): TemplateResult {
  const chosen: FormatId = room.dialog === 'export-page' ? 'page' : FORMATS[0].id;
  return html`<export-dialog .room=${room} .chosen=${chosen}></export-dialog>`;
}

/**
 * Letters or notes as a file: in which format, what goes in, what the format has no place for.
 *
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @property({ attribute: false }) chosen: FormatId = FORMATS[0].id;
  @state() private letters: readonly LetterId[] | undefined;
  @state() private format: Format | undefined;
  /** How much the file weighs, where that is known before it is made. */
  @state() private bytes: number | undefined;
  @state() private stage: ExportStage = 'choosing';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  /** Whether the dialog for printing follows. */
  private goesOn = false;
  private stopped = new AbortController();
  /** What would go in, and be left out: reckoned only when it changes, as thousands of letters are counted. */
  private content: Content | undefined;
  private losses: readonly Loss[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopped.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('chosen')) void this.load(this.chosen);
    const listed = formatOf(this.chosen);
    if (!this.room || !listed || !WHAT_GOES_IN.some((name) => changed.has(name))) return;
    this.content = exportContent(this.room, listed, this.letters);
    this.losses = this.format?.losses(this.content) ?? [];
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, stage, content } = this;
    if (!room || !content) return nothing;
    const listed = formatOf(this.chosen);
    const holds = listed?.holds ?? 'letters';
    const ofNotes = isOfNotes(holds);
    const count = countIn(content, holds);
    const sealed = room.vault.type === 'locked';
    return html`<dialog aria-labelledby="title" @close=${() => this.leave()}>
      <form method="dialog" @submit=${(event: Event) => this.submit(event, content)}>
        <h2 id="title">${msg('Save as a file')}</h2>
        ${this.kindChoice(ofNotes)}
        <div class="parts">
          <div>
            ${formatList(formatsToChoose(ofNotes), this.chosen, (id) => this.choose(id))}
            ${ofNotes ? nothing : this.onPaper()}
          </div>
          <div>
            ${holds === 'letters' ? letterChoice(room, { letters: room.edition.letters, chosen: this.letters, label: msg('Letters to save'), onChoose: (letters) => void (this.letters = letters) }) : nothing}
            ${holds === 'edition' ? this.aboutPage() : nothing}
            ${leftOut(this.losses, listed ? awayAmong(listed, content) : 0)}
          </div>
        </div>
        ${this.progress(count)}
        <div class="buttons">
          <p role="status">${exportStatus({ stage, holds, count, bytes: this.bytes, sealed })}</p>
          <button value="">${msg('Cancel')}</button>
          <button class="main" value="save" ?disabled=${count === 0 || !this.format || typeof stage === 'object'}>
            ${msg('Save')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private kindChoice(ofNotes: boolean): TemplateResult {
    return radioGroup({
      legend: msg('What to save'),
      name: 'kind',
      choices: [
        { value: 'letters', label: msg('The letters') },
        { value: 'notes', label: msg('Your notes') },
      ],
      chosen: ofNotes ? 'notes' : 'letters',
      onChoose: (kind) => this.choose(formatsToChoose(kind === 'notes')[0] ?? FORMATS[0].id),
      first: true,
    });
  }

  /** The dialog for printing makes PDFs too. */
  private onPaper(): TemplateResult {
    return html`<p class="onward">
      ${msg('On paper, or as a PDF:')}
      <button type="button" @click=${() => this.toPrint()}>${msg('Print…')}</button>
    </p>`;
  }

  private toPrint(): void {
    this.goesOn = true;
    this.dialog.close();
  }

  private leave(): void {
    send(this, 'dialog-close', undefined);
    if (this.goesOn) send(this, 'dialog-open', { dialog: 'print' });
  }

  private aboutPage(): TemplateResult {
    return html`<p class="hint">
      ${msg('Opens in a browser by a double click, without a network. Whoever opens it can write notes on it, which their browser keeps. Yours are not in it; a backup file (page Notes, “Keeping”) takes them along.')}
    </p>`;
  }

  private progress(all: number): TemplateResult | typeof nothing {
    if (typeof this.stage !== 'object') return nothing;
    if ('fetched' in this.stage) return fetchingLetters(this.stage.fetched);
    return html`<progress max=${all} .value=${this.stage.done} aria-label=${msg('The file is being made')}></progress>`;
  }

  private choose(id: FormatId): void {
    this.format = undefined;
    this.stage = 'choosing';
    if (id === this.chosen) void this.load(id);
    this.chosen = id;
  }

  private async load(id: FormatId): Promise<void> {
    try {
      const listed = formatOf(id);
      const [format, bytes] = await Promise.all([
        listed?.load(),
        listed?.holds === 'edition' ? pageBytes() : undefined,
      ]);
      if (id === this.chosen) [this.format, this.bytes] = [format, bytes];
    } catch {
      if (id === this.chosen) this.stage = 'not-loaded';
    }
  }

  /** The dialog stays until the file is made; leaving it stops that. */
  private submit(event: SubmitEvent | Event, content: Content): void {
    const button = 'submitter' in event ? event.submitter : undefined;
    const listed = formatOf(this.chosen);
    if (!(button instanceof HTMLButtonElement) || button.value !== 'save') return;
    if (!this.room || !this.format || !listed) return;
    event.preventDefault();
    this.stopped = new AbortController();
    void this.save(this.room, listed, this.format, content);
  }

  private async save(room: RoomState, listed: ListedFormat, format: Format, chosen: Content): Promise<void> {
    const { signal } = this.stopped;
    const content = await this.brought(room, listed, chosen);
    if (!content || signal.aborted) return;
    this.stage = { done: 0 };
    try {
      const now = { ...content, made: new Date() };
      const blob = await makeFile(format, now, { onProgress: (done) => void (this.stage = { done }), signal });
      if (!blob) return;
      saveBlob(fileName(content.edition, listed, format), blob);
      this.dialog.close();
    } catch {
      this.stage = 'failed';
    }
  }

  /** What goes in with the letters that are elsewhere; undefined where they can't be had, or nobody waits for them any more. */
  private async brought(room: RoomState, listed: ListedFormat, content: Content): Promise<Content | undefined> {
    this.stage = { fetched: 0 };
    try {
      const edition = await room.lend(neededLetters(listed, content), {
        onProgress: (fetched) => void (this.stage = { fetched }),
        signal: this.stopped.signal,
      });
      return edition && exportContent({ ...room, edition }, listed, this.letters);
    } catch {
      this.stage = 'not-fetched';
      return undefined;
    }
  }

  static override styles = [controlStyles, dialogStyles, printStyles, exportStyles];
}

function countIn({ letters, notes, tags }: Content, holds: ListedFormat['holds']): number {
  if (!isOfNotes(holds)) return letters.length;
  return holds === 'codebook' ? tags.length : notes.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
