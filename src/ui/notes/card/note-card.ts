import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Edition } from '../../../edition/model.ts';
import { isBlank } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { TextMoment } from '../../../notes/text-history.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { inListLink } from '../list/in-list-link.ts';
import { foundWords } from '../../wording/place-words.ts';
import './note-writing.ts';
import type { NoteWriting } from './note-writing.ts';
import { reviewLink } from '../review/review-link.ts';
import { emptyWords } from '../../wording/note-kinds.ts';
import { noteLabel } from '../../wording/note-places.ts';
import { layerCard } from '../layers/layer-card.ts';
import { layerCardStyles } from '../layers/layer-card-styles.ts';
import { formerPlaces, formerPlacesStyles } from './former-places.ts';
import { noteCardStyles } from './note-card-styles.ts';
import { noteHead } from './note-head.ts';
import { notePartStyles } from './note-part-styles.ts';
import { tagChips } from '../tags/tag-chips.ts';

/**
 * One note: the words it is on, and a field that saves as the reader types.
 *
 * @fires note-open when the field gets the focus
 * @fires note-write with the whole text on every change
 * @fires note-remove
 * @fires note-retry
 * @fires note-tag, note-untag
 * @fires note-relate on the card of a link
 * @fires cursor-put
 */
@localized()
@customElement('note-card')
export class NoteCard extends LitElement {
  @property({ attribute: false }) placed: PlacedNote | undefined;
  /** The codebook, and the edition, whose theme a doubt names. */
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) edition: Edition | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  /** Whether it is somebody else's, for its look. */
  @property({ type: Boolean, reflect: true }) layered = false;
  @query('note-writing') private readonly writing!: NoteWriting | null;
  /** Whether one of its buttons is being pressed: in Safari that takes the focus from the words, and the button has it not either. */
  private pressed = false;

  protected override willUpdate(): void {
    this.layered = this.placed?.layer !== undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.placed) return nothing;
    const { note, resolution } = this.placed;
    const doubt = foundWords(resolution);
    if (this.placed.layer) return layerCard(this.placed, this.placed.layer, doubt, this.edition);
    const inList = this.closest('notes-list') !== null;
    return html`${noteHead(this.placed, this.edition, inList)}
      ${doubt ? html`<p class="doubt">${doubt} ${reviewLink(msg('Look at it'))}</p>` : nothing}
      <note-writing
        .note=${note}
        ?open=${this.open}
        .label=${noteLabel(this.placed)}
        .placeholder=${emptyWords(kindOf(note))}
        @focusout=${(event: FocusEvent) => this.lose(event)}
        @keydown=${(event: KeyboardEvent) => this.press(event)}
      ></note-writing>
      ${tagChips(note, this.tags)} ${this.open ? formerPlaces(note, this.edition) : nothing}
      <footer @pointerdown=${(event: Event) => this.hold(event)}>
        ${this.open ? nothing : html`<button @click=${() => this.send('note-open')}>${msg('Write')}</button>`}
        <button @click=${() => this.send('note-remove')}>${msg('Delete')}</button>
        <button @click=${() => send(this, 'note-tag', { on: { note: note.id } })}>${msg('Tags…')}</button>
        <button class="done" @click=${() => this.leave()}>${msg('Done')}</button>
        ${inList ? nothing : inListLink(note.id)}
        <span class="status ${this.placed.status}" data-longest=${msg('Saving…')} role="status"
          >${this.statusLine()}</span
        >
      </footer>`;
  }

  /** The words of the note and the cursor in them, while it is written in. */
  get moment(): TextMoment | undefined {
    return this.writing?.moment;
  }

  /** Puts the cursor into the note, where it was at a moment or at the end; of one that is only to be read, the focus on its words. */
  takeCursor(moment?: TextMoment): void {
    if (this.writing) return void this.writing.takeCursor(moment);
    this.renderRoot.querySelector<HTMLElement>('.words')?.focus({ preventScroll: true });
    if (this.placed) send(this, 'cursor-put', { id: this.placed.note.id, take: () => undefined });
  }

  private statusLine(): TemplateResult {
    if (this.placed?.status === 'failed') {
      return html`${msg('Not saved.')} <button @click=${() => this.send('note-retry')}>${msg('Try again')}</button>`;
    }
    return this.placed?.status === 'saving' ? html`${msg('Saving…')}` : html`${msg('Saved')}`;
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave();
  }

  private leave(): void {
    send(this, 'note-open', { id: undefined, back: true });
  }

  private hold({ target }: Event): void {
    this.pressed = target instanceof HTMLButtonElement;
    // Whatever listens on holds the note, also once it is locked away.
    const listening = new AbortController();
    const end = () => {
      this.pressed = false;
      listening.abort();
    };
    for (const name of ['pointerup', 'pointercancel'])
      addEventListener(name, end, { capture: true, signal: listening.signal });
  }

  /** A note that is left without a word is put away; another window, or the note's own buttons, are no leaving. */
  private lose({ relatedTarget }: FocusEvent): void {
    const inside = this.pressed || (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget));
    const empty = this.placed && isBlank(this.placed.note);
    if (empty && !inside && document.hasFocus()) send(this, 'note-open', { id: undefined });
  }

  private send(name: 'note-open' | 'note-remove' | 'note-retry'): void {
    if (this.placed) send(this, name, { id: this.placed.note.id });
  }

  static override styles = [controlStyles, noteCardStyles, notePartStyles, layerCardStyles, formerPlacesStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'note-card': NoteCard;
  }
}
