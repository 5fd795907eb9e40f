import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isBlank, quoteOf, textOf } from '../../notes/note.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';

/** What became of the words of a note in a letter that has changed; empty where nothing did. */
function placeWords(type: PlacedNote['resolution']['type']): string {
  const words: Readonly<Record<PlacedNote['resolution']['type'], string>> = {
    exact: '',
    whole: '',
    moved: msg('The letter has changed; these words moved.'),
    unsure: msg('The letter has changed; whether these are the words that were meant is not sure.'),
    orphan: msg('The letter has changed; these words no longer stand in it.'),
  };
  return words[type];
}

/**
 * One note: the words it is on, and a field that saves as the reader types.
 *
 * @fires note-open when the field gets the focus
 * @fires note-write with the whole text on every change
 * @fires note-remove
 * @fires note-retry
 */
@localized()
@customElement('note-card')
export class NoteCard extends LitElement {
  @property({ attribute: false }) placed: PlacedNote | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.placed) return nothing;
    const { note, resolution, number } = this.placed;
    const words = quoteOf(note);
    const text = textOf(note);
    const doubt = placeWords(resolution.type);
    return html`<q dir="auto" @click=${() => this.send('note-open')}><b>${number}</b> ${words}</q>
      ${doubt ? html`<p class="doubt">${doubt}</p>` : nothing}
      <div class="text" data-text=${text}>
        <textarea
          rows="2"
          dir="auto"
          aria-label=${msg(str`Note ${number} on “${words}”`)}
          placeholder=${msg('Write a note')}
          .value=${live(text)}
          @focus=${() => this.send('note-open')}
          @blur=${(event: FocusEvent) => this.lose(event)}
          @input=${(event: InputEvent) => this.write(event)}
          @keydown=${(event: KeyboardEvent) => this.press(event)}
        ></textarea>
      </div>
      <footer>
        <button @click=${() => this.send('note-remove')}>${msg('Delete')}</button>
        <button class="done" @click=${() => this.leave()}>${msg('Done')}</button>
        <span class="status ${this.placed.status}" role="status">${this.statusLine()}</span>
      </footer>`;
  }

  /** Puts the cursor at the end of the note. The page stays: the words it is on are what the reader looks at. */
  takeCursor(): void {
    if (this.shadowRoot?.activeElement === this.field) return;
    this.field?.focus({ preventScroll: true });
    this.field?.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  private statusLine(): TemplateResult {
    if (this.placed?.status === 'failed') {
      return html`${msg('Not saved.')} <button @click=${() => this.send('note-retry')}>${msg('Try again')}</button>`;
    }
    return this.placed?.status === 'saving' ? html`${msg('Saving…')}` : html`${msg('Saved')}`;
  }

  private write(event: InputEvent): void {
    if (!this.placed || !(event.target instanceof HTMLTextAreaElement)) return;
    send(this, 'note-write', { note: this.placed.note, text: event.target.value });
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave();
  }

  private leave(): void {
    send(this, 'note-open', { id: undefined, back: true });
  }

  /** A note that is left without a word is put away; another window, or the note's own buttons, are no leaving. */
  private lose({ relatedTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    const empty = this.placed && isBlank(this.placed.note);
    if (empty && !inside && document.hasFocus()) send(this, 'note-open', { id: undefined });
  }

  private send(name: 'note-open' | 'note-remove' | 'note-retry'): void {
    if (this.placed) send(this, name, { id: this.placed.note.id });
  }

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        padding: 0.75rem 0.85rem 0.4rem;
        border: 1px solid var(--rule-2);
        border-radius: 9px;
        background: var(--sheet);
      }
      :host([open]) {
        border-color: var(--note);
        box-shadow: 0 4px 18px var(--note-shadow);
      }
      q {
        display: -webkit-box;
        overflow: hidden;
        margin-bottom: 0.4rem;
        padding-inline-start: 0.6rem;
        border-inline-start: 2px solid var(--note);
        color: var(--ink-2);
        font: italic 400 0.875rem/1.4 var(--serif);
        quotes: none;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
      }
      b {
        color: var(--note);
        font: 600 0.75rem/1 var(--sans);
      }
      /* As tall as its text, which stands unseen behind the field: \`field-sizing\` is not in every engine, and a card that is not
         shown yet has nothing to measure. */
      .text {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .text::after {
        visibility: hidden;
        white-space: pre-wrap;
        content: attr(data-text) ' ';
      }
      textarea,
      .text::after {
        grid-area: 1 / 1;
        padding: 0.1rem 0;
        max-height: max(40dvh, 8rem);
        overflow: auto;
        line-height: 1.45;
        overflow-wrap: break-word;
      }
      textarea {
        border: 0;
        background: none;
        resize: none;
      }
      textarea:focus-visible {
        outline: none;
        box-shadow: 0 1px 0 var(--note);
      }
      @media (forced-colors: active) {
        textarea:focus-visible {
          outline: 2px solid Highlight;
        }
      }
      textarea::placeholder {
        color: var(--ink-3);
        opacity: 1;
      }
      .doubt {
        margin: 0 0 0.4rem;
        color: var(--warn);
        font-size: 0.8125rem;
      }
      footer {
        display: flex;
        gap: 0.25rem;
        align-items: center;
        margin-top: 0.25rem;
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
      footer button {
        margin-inline-start: -0.4rem;
        padding-inline: 0.4rem;
      }
      :host(:not([open])) .done {
        display: none;
      }
      footer .done {
        margin-inline-start: 0;
      }
      .status {
        margin-inline-start: auto;
        padding-inline-end: 0.2rem;
      }
      .failed {
        color: var(--warn);
      }
      .status button {
        color: var(--focus);
      }
      :host([open]) .saved {
        color: var(--on);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'note-card': NoteCard;
  }
}
