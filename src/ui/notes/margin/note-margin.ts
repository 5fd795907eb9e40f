import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../../edition/model.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { TextMoment } from '../../../notes/text-history.ts';
import type { NoteReview } from '../../../views/notes/note-review.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { send } from '../../shell/intents.ts';
import { inDigits } from '../../wording/numbers.ts';
import type { SoughtPlaces } from '../review/changed-places.ts';
import type { MarginNotes } from './margin-notes.ts';
import type { NoteCard } from '../card/note-card.ts';

/**
 * The margin, with the notes in it. Where there is no margin, the open note comes up as a sheet at the foot of the window. What
 * draws the notes comes with the first of them.
 */
@localized()
@customElement('note-margin')
export class NoteMargin extends LitElement {
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @property({ attribute: false }) openNote: string | undefined;
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) edition: Edition | undefined;
  @property({ attribute: false }) review: NoteReview | undefined;
  @property({ attribute: false }) sought: SoughtPlaces = 0;
  /** Why notes cannot be kept, if so. */
  @property({ attribute: false }) failure: string | undefined;
  /** Whether they are sealed and not unlocked. */
  @property({ type: Boolean }) locked = false;
  /** Whether some that are stored can't be read. */
  @property({ type: Boolean }) damaged = false;
  /** The note that a hit leads to, by its id. */
  @state() private found: string | undefined;
  /** The words that were written in when another note was opened, with the cursor. */
  private left: TextMoment | undefined;

  protected override render(): TemplateResult {
    return html`<aside aria-label=${msg('Notes')}>
      <h2>${msg('Notes')} ${this.locked ? nothing : html`<small>${inDigits(this.notes.length)}</small>`}</h2>
      ${this.locked ? html`<p class="empty">${msg('The notes are sealed.')} <a href="./?page=notes" @click=${() => send(this, 'vault-ask', undefined)}>${msg('Unlock')}</a></p>` : nothing}
      ${this.failure ? html`<p class="failure">${this.failure}</p>` : nothing}
      ${this.damaged ? html`<p class="failure">${msg('Some stored notes can’t be read. The page Notes tells which.')}</p>` : nothing}
      ${
        this.notes.length === 0 && !this.failure && !this.locked
          ? html`<p class="empty">
              ${msg('Select words in a passage to write a note on them. Notes stay on this device.')}
            </p>`
          : nothing
      }
      ${this.review?.open.length || this.sought ? html`<review-line .review=${this.review} .sought=${this.sought}></review-line>` : nothing}
      <margin-notes
        exportparts="found"
        .notes=${this.notes}
        .openNote=${this.openNote}
        .tags=${this.tags}
        .edition=${this.edition}
        .found=${this.found}
      ></margin-notes>
    </aside>`;
  }

  /** Where a note becomes two, the reader goes on in the same words of the other. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('openNote') && this.openNote !== undefined)
      this.left = this.cards().find(({ open }) => open)?.moment;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.notes.length > 0) void this.loadNotes();
    if (changed.has('openNote')) void this.takeCursor();
  }

  /** Puts the cursor into the note that is open. */
  async takeCursor(): Promise<void> {
    const { left } = this;
    this.left = undefined;
    if (this.openNote !== undefined && (await this.loadNotes())) await this.drawn()?.takeCursor(left);
  }

  /** The cards that are drawn, in the order of their notes. */
  cards(): readonly NoteCard[] {
    return this.drawn()?.cards() ?? [];
  }

  /** Marks the card of the note that a hit leads to, and no other, for the style sheet: where there is no margin, it comes up by that. */
  markFound(id: string | undefined): void {
    this.found = id;
    this.drawn()?.markFound(id);
  }

  private drawn(): MarginNotes | undefined {
    const notes = this.renderRoot.querySelector('margin-notes');
    return notes?.hasUpdated ? notes : undefined;
  }

  /** Asking again tries again where it failed. */
  private async loadNotes(): Promise<boolean> {
    if (customElements.get('margin-notes')) return true;
    try {
      await Promise.all([import('./margin-notes.ts'), import('../review/review-line.ts')]);
      return true;
    } catch {
      send(this, 'part-missing', undefined);
      return false;
    }
  }

  static override styles = css`
    aside {
      padding: 1.2rem 1.25rem;
    }
    h2 {
      margin: 0 0 1rem;
      font: 600 0.9375rem/1 var(--sans);
    }
    small,
    .empty {
      color: var(--ink-3);
      font-weight: 400;
    }
    .empty,
    .failure {
      margin: 0;
      font-size: 0.875rem;
    }
    .failure {
      color: var(--warn);
    }
    @media (width < 1180px) {
      aside > :not(margin-notes) {
        display: none;
      }
      aside {
        padding: 0;
      }
    }
    @media print {
      aside {
        display: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'note-margin': NoteMargin;
  }
}
