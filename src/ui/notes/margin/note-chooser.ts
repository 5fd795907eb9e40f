import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { firstWords } from '../../../views/notes/first-words.ts';
import { notesAtPoint } from '../../../views/notes/notes-at-point.ts';
import type { NoteAtPoint } from '../../../views/notes/notes-at-point.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import type { NoteChoice } from '../note-intents.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { counted, inDigits } from '../../wording/numbers.ts';

/** Between the list and the words it is for, and the window's edge, in CSS px. */
const GAP = 8;

/**
 * The notes that lie at one point, to choose from: that on the fewest words first. It closes without one by Escape or a press beside it,
 * and gives the focus back to the words.
 *
 * @fires note-open with the one that is chosen
 * @fires note-choose with none when it closes
 */
@localized()
@customElement('note-chooser')
export class NoteChooser extends LitElement {
  @property({ attribute: false }) choice!: NoteChoice;
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @query('[popover]') private readonly list!: HTMLElement;

  protected override render(): TemplateResult {
    const { ids, from } = this.choice;
    return html`<div popover="auto" role="dialog" aria-label=${msg('Notes on these words')} @toggle=${this.tell}>
      <ul @keydown=${this.press}>
        ${notesAtPoint(this.notes, ids, from.dataset['passage'] ?? '').map((note) => this.item(note))}
      </ul>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.list.showPopover();
    this.place();
    this.buttons()[0]?.focus({ preventScroll: true });
  }

  private item({ placed: { note, number, layer }, words }: NoteAtPoint): TemplateResult {
    return html`<li>
      <button @click=${() => send(this, 'note-open', { id: note.id })}>
        <span><b>${inDigits(number)}</b> ${kindName(kindOf(note))}</span>
        <small>${counted(words, 'words')}</small>
        ${layer ? html`<span class="set"><bdi>${layer.title}</bdi></span>` : nothing}
        <span class="words" dir="auto">${firstWords(note)}</span>
      </button>
    </li>`;
  }

  private buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  /** Below the point if there is room, else above it. */
  private place(): void {
    const { x, y } = this.choice;
    const { width, height } = this.list.getBoundingClientRect();
    const below = y + 2 * GAP + height < innerHeight;
    const top = below ? y + 2 * GAP : Math.max(GAP, y - 2 * GAP - height);
    const left = Math.max(GAP, Math.min(x - width / 2, innerWidth - width - GAP));
    this.list.style.translate = `${left}px ${top}px`;
  }

  private press(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const here = buttons.findIndex((button) => button.matches(':focus'));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  private tell({ newState }: ToggleEvent): void {
    if (newState !== 'closed' || !this.isConnected) return;
    const inside = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
    if (inside || document.activeElement === document.body) this.choice.from.focus({ preventScroll: true });
    send(this, 'note-choose', undefined);
  }

  static override styles = [
    controlStyles,
    css`
      [popover] {
        inset: 0 auto auto 0;
        overflow: auto;
        width: min(24rem, 100vw - 1rem);
        max-height: min(24rem, 60dvh);
        margin: 0;
        padding: 0.35rem;
        border: 1px solid var(--rule-2);
        border-radius: 10px;
        background: var(--sheet);
        color: var(--ink);
        box-shadow: 0 6px 24px var(--note-shadow);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      button {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.1rem 0.75rem;
        width: 100%;
        padding: 0.4rem 0.6rem;
        font-size: 0.875rem;
        text-align: start;
      }
      b {
        color: var(--note);
      }
      small {
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
      .set {
        grid-column: 1 / -1;
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
      .words {
        grid-column: 1 / -1;
        overflow: hidden;
        color: var(--ink-2);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'note-chooser': NoteChooser;
  }
}
