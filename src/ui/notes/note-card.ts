import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isBlank, quoteOf, textOf } from '../../notes/note.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { layerCard } from './layers/layer-card.ts';
import { layerCardStyles } from './layers/layer-card-styles.ts';
import { noteCardStyles } from './note-card-styles.ts';

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
    if (this.placed.layer) return layerCard(this.placed, this.placed.layer, doubt);
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
    const words = this.field ?? this.renderRoot.querySelector<HTMLElement>('.words');
    words?.focus({ preventScroll: true });
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

  static override styles = [controlStyles, noteCardStyles, layerCardStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'note-card': NoteCard;
  }
}
