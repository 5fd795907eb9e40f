import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LetterId } from '../../edition/model.ts';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import type { Content, Format, Loss } from '../../exports/format.ts';
import { FORMATS, formatOf } from '../../exports/formats.ts';
import type { FormatId, ListedFormat } from '../../exports/formats.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { radioGroup } from '../comfort/radio-group.ts';
import { letterBoxes } from '../paper/paper-boxes.ts';
import { printStyles } from '../paper/print-styles.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { saveBlob } from '../shell/save-file.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { lossWords } from '../wording/export-words.ts';
import { counted } from '../wording/numbers.ts';
import { exportContent } from './export-content.ts';
import { exportStyles } from './export-styles.ts';
import { formatList } from './format-list.ts';
import { makeFile } from './make-file.ts';
import { pageBytes } from './read-site.ts';

/** The properties by which another content goes into the file. */
const WHAT_GOES_IN = ['room', 'chosen', 'letters', 'format'] as const;

type Holds = ListedFormat['holds'];

/** The dialog for saving as a file, for the shell to draw while it is open. */
export function exportDialog(room: RoomState): TemplateResult {
  return html`<export-dialog .room=${room}></export-dialog>`;
}

/** The same with the page that opens from a disk chosen. */
export function pageDialog(room: RoomState): TemplateResult {
  return html`<export-dialog .room=${room} .chosen=${'page' satisfies FormatId}></export-dialog>`;
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
  @state() private stage: 'choosing' | 'not-loaded' | 'failed' | { readonly done: number } = 'choosing';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
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
    const holds = formatOf(this.chosen)?.holds ?? 'letters';
    const count = countIn(content, holds);
    return html`<dialog aria-labelledby="title" @close=${() => send(this, 'dialog-close', undefined)}>
      <form method="dialog" @submit=${(event: Event) => this.submit(event, content)}>
        <h2 id="title">${msg('Save as a file')}</h2>
        <div class="parts">
          <div>${formatList(this.chosen, (id) => this.choose(id))}</div>
          <div>
            ${holds === 'letters' ? this.letterChoice(room) : nothing}
            ${holds === 'edition' ? this.aboutPage() : nothing} ${this.leftOut()}
          </div>
        </div>
        ${this.progress(count)}
        <div class="buttons">
          <p role="status">${this.status(room, holds, count)}</p>
          <button value="">${msg('Cancel')}</button>
          <button class="main" value="save" ?disabled=${count === 0 || !this.format || typeof stage === 'object'}>
            ${msg('Save')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private letterChoice(room: RoomState): TemplateResult {
    const all = quotedLetters(room.edition);
    return html`${radioGroup({
      legend: msg('Letters'),
      name: 'letters',
      choices: [
        { value: 'all', label: msg('All') },
        { value: 'some', label: msg('Only some') },
      ],
      chosen: this.letters ? 'some' : 'all',
      onChoose: (value) => void (this.letters = value === 'all' ? undefined : []),
    })}
    ${
      this.letters
        ? letterBoxes({
            edition: room.edition,
            letters: all,
            chosen: this.letters,
            label: msg('Letters to save'),
            onChoose: (chosen) => void (this.letters = chosen),
          })
        : nothing
    }`;
  }

  private aboutPage(): TemplateResult {
    return html`<p class="hint">
      ${msg('Opens in a browser by a double click, without a network. Whoever opens it can write notes on it, which their browser keeps. Yours are not in it; a backup file (page Notes, “Keeping”) takes them along.')}
    </p>`;
  }

  private leftOut(): TemplateResult | typeof nothing {
    if (this.losses.length === 0) return nothing;
    return html`<fieldset>
      <legend>${msg('Not in the file')}</legend>
      <ul class="losses">
        ${this.losses.map((loss) => html`<li>${lossWords(loss)}</li>`)}
      </ul>
    </fieldset>`;
  }

  private progress(all: number): TemplateResult | typeof nothing {
    if (typeof this.stage !== 'object') return nothing;
    return html`<progress max=${all} .value=${this.stage.done} aria-label=${msg('The file is being made')}></progress>`;
  }

  private status({ vault }: RoomState, holds: Holds, count: number): TemplateResult | string {
    if (this.stage === 'not-loaded') {
      return html`<span class="failure"
        >${msg('What makes these files could not be loaded. Check the connection, then choose the format again.')}</span
      >`;
    }
    if (this.stage === 'failed') {
      return html`<span class="failure"
        >${msg('The file could not be made. Nothing was saved; choose fewer letters, or another format.')}</span
      >`;
    }
    if (holds === 'edition') {
      if (this.bytes === undefined) return '';
      const size = bytesWords(this.bytes);
      return msg(str`${counted(count, 'letters')} and this program, ${size}; no private notes.`);
    }
    if (holds === 'letters') {
      if (count === 0) return msg('Nothing to save: choose a letter.');
      return msg(str`${counted(count, 'letters')}; no private notes.`);
    }
    if (vault.type === 'locked') return msg('The notes are sealed. Unlock them first, on the page Notes.');
    const ofTags = holds === 'codebook';
    if (count === 0) return ofTags ? msg('There are no tags yet.') : msg('There are no notes yet.');
    return msg(str`${counted(count, ofTags ? 'tags' : 'notes')}, private: whoever has the file can read them.`);
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
    if (!(button instanceof HTMLButtonElement) || button.value !== 'save' || !this.format) return;
    event.preventDefault();
    void this.save(this.format, content);
  }

  private async save(format: Format, content: Content): Promise<void> {
    this.stage = { done: 0 };
    this.stopped = new AbortController();
    try {
      const { signal } = this.stopped;
      const now = { ...content, made: new Date() };
      const blob = await makeFile(format, now, { onProgress: (done) => void (this.stage = { done }), signal });
      if (!blob) return;
      saveBlob(`${content.edition.id}.${format.ending}`, blob);
      this.dialog.close();
    } catch {
      this.stage = 'failed';
    }
  }

  static override styles = [controlStyles, dialogStyles, printStyles, exportStyles];
}

function countIn({ letters, notes, tags }: Content, holds: Holds): number {
  if (holds === 'letters' || holds === 'edition') return letters.length;
  return holds === 'codebook' ? tags.length : notes.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
