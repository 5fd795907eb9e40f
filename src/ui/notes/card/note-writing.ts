import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isBlank, textOf } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import { keptSelection } from '../../../notes/kept-selection.ts';
import { TextHistory } from '../../../notes/text-history.ts';
import type { TextMoment } from '../../../notes/text-history.ts';
import { historyKey } from '../../keys/history-keys.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { answerKey } from './markdown-field.ts';
import './note-text.ts';
import { noteWritingStyles } from './note-writing-styles.ts';

/** What a line of a quotation begins with; in a text for translators it would become a sign of HTML. */
const QUOTATION = '>';

/**
 * The words of a note: to be read while its card is closed, a field that saves as the reader types while it is open. What was done in the
 * field can be undone and done again for as long as the card is on the page, also when it was closed in between.
 *
 * @fires note-open when the words are chosen, or the field gets the focus
 * @fires note-write with the whole text on every change
 * @fires cursor-put
 */
@localized()
@customElement('note-writing')
export class NoteWriting extends LitElement {
  @property({ attribute: false }) note: Note | undefined;
  @property({ type: Boolean }) open = false;
  /** What the field is called, and what stands in it while it is empty. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) placeholder = '';
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  /** Whether the reader looks at how the words read while the card is open. */
  @state() private previewed = false;
  private history: TextHistory | undefined;
  /** What is to be selected when words of another tab are drawn. */
  private moved: TextMoment | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.open) this.previewed = false;
    if (!this.note || !changed.has('note')) return;
    const text = textOf(this.note);
    if (changed.get('note')?.id !== this.note.id || !this.history) {
      this.history = new TextHistory({ text, start: text.length, end: text.length });
    } else if (text !== this.history.now.text) {
      // Another tab wrote, or an import.
      this.moved = keptSelection(this.momentNow(this.history.now), text);
      this.record(this.moved);
    }
  }

  /** New words in a field leave its cursor at their end. */
  protected override updated(): void {
    const { moved } = this;
    this.moved = undefined;
    if (!moved || this.shadowRoot?.activeElement !== this.field) return;
    this.field?.setSelectionRange(moved.start, moved.end);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.note) return nothing;
    return this.open || isEmpty(this.note) ? this.toWrite(textOf(this.note)) : this.toRead(this.note);
  }

  /** The words and the cursor in them, while the field has it. */
  get moment(): TextMoment | undefined {
    return this.field && this.shadowRoot?.activeElement === this.field ? momentOf(this.field) : undefined;
  }

  /**
   * Puts the cursor where it was at a moment, if these are the words of then, else at their end. The page stays: the words the note is on are what the
   * reader looks at.
   */
  async takeCursor(moment?: TextMoment): Promise<void> {
    this.previewed = false;
    await this.updateComplete;
    if (!this.field || !this.note) return;
    if (!this.moment) this.putCursor(this.field, moment);
    send(this, 'cursor-put', { id: this.note.id, take: (ahead) => this.type(ahead) });
  }

  private putCursor(field: HTMLTextAreaElement, moment?: TextMoment): void {
    field.focus({ preventScroll: true });
    const end = field.value.length;
    const at = moment?.text === field.value ? moment : { start: end, end };
    field.setSelectionRange(at.start, at.end);
  }

  /** Writes what was typed for the field before it was there. */
  private type(words: string): void {
    if (!this.field) return;
    this.field.setRangeText(words, this.field.selectionStart, this.field.selectionEnd, 'end');
    this.write();
  }

  private toRead({ body: [{ value, format }] }: Note): TemplateResult {
    return html`<note-text
      .text=${value}
      .format=${format}
      @click=${(event: MouseEvent) => this.choose(event)}
    ></note-text>`;
  }

  private toWrite(text: string): TemplateResult {
    return html`<div class="text" data-text=${text}>
        <textarea
          rows="2"
          dir="auto"
          aria-label=${this.label}
          placeholder=${this.placeholder}
          .value=${live(text)}
          @focus=${() => this.ask()}
          @input=${() => this.write()}
          @keydown=${(event: KeyboardEvent) => this.press(event)}
          ?hidden=${this.previewed}
        ></textarea>
        ${this.previewed && this.note ? html`<note-text .text=${text} .format=${this.note.body[0].format}></note-text>` : nothing}
      </div>
      ${this.open ? this.steps(text) : nothing}`;
  }

  private steps(text: string): TemplateResult {
    return html`<div class="steps">
      ${this.step(msg('Undo'), this.history?.canUndo, () => this.undo())}
      ${this.step(msg('Redo'), this.history?.canRedo, () => this.redo())}
      <button
        aria-pressed=${this.previewed ? 'true' : 'false'}
        ?disabled=${text.trim() === ''}
        @click=${() => void (this.previewed = !this.previewed)}
      >
        ${msg('Preview', { desc: 'shows the note as it reads' })}
      </button>
      <span>${msg(str`Markdown: **bold**, *italic*, - list, ${QUOTATION} quotation`)}</span>
    </div>`;
  }

  private step(name: string, possible: boolean | undefined, act: () => void): TemplateResult {
    return html`<button ?disabled=${!possible} @mousedown=${(event: Event) => event.preventDefault()} @click=${act}>
      ${name}
    </button>`;
  }

  /** A click on the words opens them; one on a link follows it, and one that ends a selection selects. */
  private choose(event: MouseEvent): void {
    const onLink = event.composedPath().some((one) => one instanceof HTMLAnchorElement);
    if (!onLink && getSelection()?.isCollapsed !== false) this.ask();
  }

  private ask(): void {
    if (this.note) send(this, 'note-open', { id: this.note.id });
  }

  private press(event: KeyboardEvent): void {
    const step = historyKey(event);
    if (step) {
      event.preventDefault();
      if (step === 'undo') this.undo();
      else this.redo();
    } else if (this.field && this.note?.body[0].format === 'text/markdown') {
      answerKey(event, this.field);
    }
  }

  private undo(): void {
    this.show(this.history?.undo());
  }

  private redo(): void {
    this.show(this.history?.redo());
  }

  private show(moment: TextMoment | undefined): void {
    if (!moment || !this.field || !this.note) return;
    this.field.value = moment.text;
    this.field.setSelectionRange(moment.start, moment.end);
    send(this, 'note-write', { note: this.note, text: moment.text });
    this.requestUpdate();
  }

  private write(): void {
    if (!this.note || !this.field) return;
    const moment = momentOf(this.field);
    this.record(moment);
    send(this, 'note-write', { note: this.note, text: moment.text });
  }

  /** A moment of the history as it stands in the field, where the cursor may have gone elsewhere since. */
  private momentNow(last: TextMoment): TextMoment {
    return this.field?.value === last.text ? momentOf(this.field) : last;
  }

  private record(moment: TextMoment): void {
    this.history?.record(moment, performance.now());
  }

  static override styles = [controlStyles, noteWritingStyles];
}

function momentOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): TextMoment {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** A field is what stands for words that are not there. */
function isEmpty(note: Note): boolean {
  return isBlank(note) || textOf(note).trim() === '';
}

declare global {
  interface HTMLElementTagNameMap {
    'note-writing': NoteWriting;
  }
}
