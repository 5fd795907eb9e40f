import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Stretch } from '../../../anchoring/flatten.ts';
import type { Edition, Letter, Passage } from '../../../edition/model.ts';
import type { ReviewedPlace } from '../../../views/notes/note-review.ts';
import { textDirection } from '../../../edition/text-direction.ts';
import { stepByWord } from '../../prose/word-steps.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { enclosed, withColon } from '../../wording/punctuation.ts';
import { inDigits } from '../../wording/numbers.ts';
import { placeChooserStyles } from './place-chooser-styles.ts';

/** So much of a passage names it in the list, in UTF-16 units. */
const NAMED_BY = 64;

/**
 * Today's letters, to choose the place of a note in: a passage, and words of it by mouse, finger or arrow keys. A note on the whole of
 * something goes on the whole of a letter or passage.
 *
 * @slot what else one can do
 * @fires notes-place with the place that was chosen
 */
@localized()
@customElement('place-chooser')
export class PlaceChooser extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  /** Brings a letter that is elsewhere. */
  @property({ attribute: false, hasChanged: () => false }) have: RoomState['have'] | undefined;
  @property({ attribute: false }) reviewed: ReviewedPlace | undefined;
  @state() private letter: string | undefined;
  @state() private passage: string | undefined;
  @state() private words: Stretch | undefined;
  /** The letter that was asked for last. */
  private asked: string | undefined;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What is drawn anew is no other place.
    if (!changed.has('reviewed') || changed.get('reviewed')?.key === this.reviewed?.key) return;
    const place = this.reviewed?.place;
    this.letter = place?.subject?.letter ?? this.letters[0]?.id;
    this.passage = place?.subject?.passage?.id ?? this.firstPassage();
    this.words = undefined;
  }

  protected override updated(): void {
    const letter = this.edition?.letters.find(({ id }) => id === this.letter);
    if (letter?.away && this.asked !== letter.id) void this.bring(letter.id);
  }

  private async bring(letter: string): Promise<void> {
    this.asked = letter;
    try {
      await this.have?.([letter]);
      if (this.letter === letter) this.passage ??= this.firstPassage();
    } catch {
      send(this, 'part-missing', undefined);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition, reviewed } = this;
    if (!edition || !reviewed) return nothing;
    const letter = edition.letters.find(({ id }) => id === this.letter);
    const passage = letter?.passages.find(({ id }) => id === this.passage);
    return html`<div class="chooser" role="group" aria-label=${msg('Place by hand')}>
      ${this.letterList(edition)} ${this.passageList(letter, passage)} ${passage ? this.text(passage) : nothing}
      ${letter?.away ? html`<p class="how" role="status">${msg('The letter is being fetched.')}</p>` : nothing}
      <footer>
        <button class="main" ?disabled=${!this.chosen()} @click=${() => this.place()}>${msg('Place it here')}</button>
        <slot></slot>
      </footer>
    </div>`;
  }

  /** Puts the cursor where the reader begins: into the text, or the list of letters where the passage is gone. */
  takeCursor(): void {
    const gone = !this.reviewed?.place.subject;
    (gone ? this.renderRoot.querySelector('select') : this.field)?.focus();
  }

  /** Those that a note of this kind can be on. */
  private get letters(): readonly Letter[] {
    const letters = this.edition?.letters ?? [];
    return this.whole ? letters : letters.filter(({ passages, away }) => away || passages.length > 0);
  }

  private letterList({ lang }: Edition): TemplateResult {
    return html`<label
      >${msg('Letter')}
      <select lang=${lang} @change=${(event: Event) => this.chooseLetter(event)}>
        ${this.letters.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.letter}>${title}</option>`)}
      </select></label
    >`;
  }

  private passageList(letter: Letter | undefined, chosen: Passage | undefined): TemplateResult {
    return html`<label
      >${msg('Passage')}
      <select @change=${(event: Event) => this.choosePassage(event)}>
        ${this.whole ? html`<option value="" ?selected=${!chosen}>${msg('The whole letter')}</option>` : nothing}
        ${letter?.passages.map(
          ({ id, text }, place) =>
            html`<option value=${id} ?selected=${id === chosen?.id}>
              ${inDigits(place + 1)}. ${enclosed(`${text.slice(0, NAMED_BY)}${text.length > NAMED_BY ? '…' : ''}`)}
            </option>`,
        )}
      </select></label
    >`;
  }

  private text({ text, lang }: Passage): TemplateResult {
    const chosen = this.words && text.slice(this.words.start, this.words.end);
    return html`<p class="how" id="how">
        ${
          this.whole
            ? msg('The note goes on the whole passage, or on the words that you select.')
            : msg(
                'Select the words that the note is on: with the mouse, or with the arrow keys, and Shift for more words.',
              )
        }
      </p>
      <div class="text" lang=${lang} dir=${textDirection(text)} data-text=${text}>
        <textarea
          readonly
          rows="2"
          aria-label=${msg('Words of the passage')}
          aria-describedby="how"
          .value=${text}
          @select=${() => this.follow()}
          @pointerup=${() => setTimeout(() => this.follow())}
          @keyup=${() => this.follow()}
          @keydown=${(event: KeyboardEvent) => this.press(event)}
        ></textarea>
      </div>
      <p class="chosen" role="status">
        ${chosen ? html`${withColon(msg('Chosen'))} <q lang=${lang} dir="auto">${chosen}</q>` : nothing}
      </p>`;
  }

  private get whole(): boolean {
    return this.reviewed?.place.target.selector === undefined;
  }

  private firstPassage(): string | undefined {
    if (this.whole) return undefined;
    return this.edition?.letters.find(({ id }) => id === this.letter)?.passages[0]?.id;
  }

  private chosen(): boolean {
    return this.whole || this.words !== undefined;
  }

  private chooseLetter({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.letter = target.value;
    this.asked = undefined;
    this.passage = this.firstPassage();
    this.words = undefined;
  }

  private choosePassage({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.passage = target.value === '' ? undefined : target.value;
    this.words = undefined;
  }

  /** What is selected in the field, without white space at its ends. */
  private follow(): void {
    if (!this.field) return;
    const { value, selectionStart, selectionEnd } = this.field;
    const selected = value.slice(selectionStart, selectionEnd);
    const start = selectionStart + selected.length - selected.trimStart().length;
    this.words = selected.trim() === '' ? undefined : { start, end: start + selected.trim().length };
  }

  /** As in the columns an arrow selects the next word, and with Shift one more; Enter places the note. */
  private press(event: KeyboardEvent): void {
    if (!this.field || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') this.place();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const leads = getComputedStyle(this.field).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const way = event.key === leads ? 'forth' : 'back';
      const next = stepByWord(this.field.value, this.words, way, event.shiftKey);
      if (next) this.field.setSelectionRange(next.start, next.end);
      this.follow();
    } else return;
    event.preventDefault();
  }

  private place(): void {
    const subject = this.passage ?? this.letter;
    if (!this.reviewed || subject === undefined || !this.chosen()) return;
    const { placed, place } = this.reviewed;
    const chosen = { note: placed.note.id, was: place.target, subject, ...(this.words ? { words: this.words } : {}) };
    send(this, 'notes-place', { places: [chosen] });
  }

  static override styles = [controlStyles, placeChooserStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'place-chooser': PlaceChooser;
  }
}
