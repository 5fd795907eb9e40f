import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NoteReview } from '../../views/notes/note-review.ts';
import type { Edition } from '../../edition/model.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { send } from '../shell/intents.ts';
import { inDigits } from '../wording/numbers.ts';
import type { NoteCard } from './note-card.ts';

/** Between two notes that stand close, in CSS px. */
const GAP = 12;

/**
 * The notes in the margin, each level with the words it is on or as near below as its neighbours leave room. Where
 * there is no margin, the open note comes up as a sheet at the foot of the window.
 */
@localized()
@customElement('note-margin')
export class NoteMargin extends LitElement {
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @property({ attribute: false }) openNote: string | undefined;
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) edition: Edition | undefined;
  /** Why notes cannot be kept, if so. */
  @property({ attribute: false }) failure: string | undefined;
  /** Whether some that are stored can't be read. */
  @property({ type: Boolean }) damaged = false;
  @property({ attribute: false }) review: NoteReview | undefined;
  @property({ attribute: false }) sought = 0;
  private sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.arrange());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<aside aria-label=${msg('Notes')}>
      <h2>${msg('Notes')} <small>${inDigits(this.notes.length)}</small></h2>
      ${this.failure ? html`<p class="failure">${this.failure}</p>` : nothing}
      ${this.damaged ? html`<p class="failure">${msg('Some stored notes can’t be read. The page Notes tells which.')}</p>` : nothing}
      ${
        this.notes.length === 0 && !this.failure
          ? html`<p class="empty">
              ${msg('Select words in a passage to write a note on them. Notes stay on this device.')}
            </p>`
          : nothing
      }
      ${this.review?.open.length || this.sought ? html`<review-line .review=${this.review} .sought=${this.sought}></review-line>` : nothing}
      <div class="cards">
        ${repeat(
          this.notes,
          ({ note }) => note.id,
          (placed) =>
            html`<note-card
              .placed=${placed}
              .tags=${this.tags}
              .edition=${this.edition}
              ?open=${placed.note.id === this.openNote}
            ></note-card>`,
        )}
      </div>
    </aside>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.sizes?.disconnect();
    const columns = document.querySelector('.rows');
    if (columns) this.sizes?.observe(columns);
    for (const card of this.cards()) this.sizes?.observe(card);
    if (this.notes.length > 0) void this.loadCards();
    if (changed.has('openNote')) void this.takeCursor();
  }

  /** Puts the cursor into the note that is open. */
  async takeCursor(): Promise<void> {
    const open = this.cards().find(({ placed }) => placed?.note.id === this.openNote);
    if (!open) return;
    if (!customElements.get('note-card') && !(await this.loadCards())) return;
    await open.updateComplete;
    open.takeCursor();
  }

  /** Cards come with the first note; asking again tries again where that failed. */
  private async loadCards(): Promise<boolean> {
    try {
      await Promise.all([import('./note-card.ts'), import('./review-line.ts')]);
      return true;
    } catch {
      send(this, 'part-missing', undefined);
      return false;
    }
  }

  /** The notes' cards, in their order. */
  cards(): readonly NoteCard[] {
    return [...this.renderRoot.querySelectorAll('note-card')];
  }

  /** Sets each card level with its words; the sizes are watched, so this runs again when anything moves. */
  private arrange(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.cards');
    if (!box) return;
    const { top } = box.getBoundingClientRect();
    const places = this.cards().map((card) => ({ card, level: levelOf(card.placed) - top, height: card.offsetHeight }));
    let free = 0;
    for (const { card, level, height } of places.toSorted((a, b) => a.level - b.level)) {
      const place = Math.max(level, free);
      card.style.setProperty('--level', `${place}px`);
      free = place + height + GAP;
    }
    box.style.setProperty('--room', `${free}px`);
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
    .cards {
      position: relative;
      height: var(--room);
    }
    note-card {
      position: absolute;
      inset: var(--level, 0) 0 auto;
    }
    note-card[open] {
      z-index: 1;
    }
    @media (width < 1180px) {
      aside > :not(.cards),
      note-card:not([open]) {
        display: none;
      }
      aside {
        padding: 0;
      }
      .cards {
        position: static;
        height: auto;
      }
      note-card[open] {
        position: fixed;
        inset: auto 0 0;
        z-index: 7;
        max-height: 60dvh;
        overflow: auto;
        padding: 1rem 1.25rem max(0.75rem, env(safe-area-inset-bottom));
        border-width: 1px 0 0;
        border-radius: 14px 14px 0 0;
        box-shadow: 0 -8px 40px rgb(0 0 0 / 0.24);
      }
    }
    @media (760px <= width < 1180px) {
      note-card[open] {
        inset: auto 1rem 1rem auto;
        width: 24rem;
        border-width: 1px;
        border-radius: 14px;
      }
    }
    @media print {
      aside {
        display: none;
      }
    }
  `;
}

/** Where a note's words are on the page, in CSS px from the window's top; else its passage; else the very top. */
function levelOf(placed: PlacedNote | undefined): number {
  const mark = document.querySelector(`[data-note="${placed?.note.id ?? ''}"]`);
  const place = mark ?? (placed?.passage && document.getElementById(placed.passage.id));
  return place?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}

declare global {
  interface HTMLElementTagNameMap {
    'note-margin': NoteMargin;
  }
}
