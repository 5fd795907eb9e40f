import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
// A note is written in at once: its field should be there with the first letter.
import '../notes/margin/margin-notes.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { Intents } from '../shell/intents.ts';
import { kindName } from '../wording/note-kinds.ts';
import { selectedSpot } from './note-place.ts';

/** Room that the bar takes, with its distance from the selection, in CSS px. */
const ROOM = 52;

/**
 * The small bar that comes up at selected words of a passage and offers every kind of note on them, and their citation.
 *
 * @fires note-new, note-tag, note-link, cite with the passage and the selected offsets
 */
@localized()
@customElement('selection-bar')
export class SelectionBar extends LitElement {
  /** A link is being made: all that is offered is its other end. */
  @property({ type: Boolean }) linking = false;
  @state() private spot: NoteSpot | undefined;
  private watched = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.watched = new AbortController();
    const { signal } = this.watched;
    document.addEventListener('selectionchange', () => this.follow(), { signal });
    addEventListener('scroll', () => this.place(), { signal, passive: true });
    addEventListener('resize', () => this.place(), { signal });
    // It comes with the first selection.
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watched.abort();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.spot) return nothing;
    // A press must not take the selection away before the click comes.
    return html`<div class="bar" @mousedown=${(event: Event) => event.preventDefault()}>
      ${
        this.linking
          ? this.button(msg('Link to these words'), 'note-link', (spot) => ({ spot }))
          : html`${this.button(kindName('note'), 'note-new', (on) => ({ on, kind: 'note' }))}
            ${this.button(kindName('highlight'), 'note-new', (on) => ({ on, kind: 'highlight' }))}
            ${this.button(kindName('tag'), 'note-tag', (on) => ({ on }))}
            ${this.button(kindName('link'), 'note-link', (spot) => ({ spot }))}
            ${this.button(kindName('bookmark'), 'note-new', (on) => ({ on, kind: 'bookmark' }))}
            ${this.button(msg('Cite'), 'cite', (spot) => ({ spot }))}`
      }
    </div>`;
  }

  private button<Name extends 'note-new' | 'note-tag' | 'note-link' | 'cite'>(
    label: string,
    name: Name,
    detailOf: (spot: NoteSpot) => Intents[Name],
  ): TemplateResult {
    return html`<button @click=${() => this.make((spot) => send(this, name, detailOf(spot)))}>${label}</button>`;
  }

  protected override updated(): void {
    this.place();
  }

  private follow(): void {
    this.spot = selectedSpot();
  }

  /** Over the selection, or under it where there is no room or the system's own menu stands above. */
  private place(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const selection = getSelection();
    if (!bar || !selection || selection.rangeCount === 0) return;
    const { top, bottom, left, width } = selection.getRangeAt(0).getBoundingClientRect();
    const under = top < ROOM || matchMedia('(pointer: coarse)').matches;
    const half = bar.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(left + width / 2, half), innerWidth - half);
    const y = Math.min(Math.max(under ? bottom + 8 : top - ROOM + 8, 8), innerHeight - ROOM);
    bar.style.transform = `translate(calc(${x}px - 50%), ${y}px)`;
  }

  private make(make: (spot: NoteSpot) => void): void {
    if (this.spot) make(this.spot);
    this.spot = undefined;
  }

  static override styles = [
    controlStyles,
    css`
      .bar {
        position: fixed;
        inset: 0 auto auto 0;
        z-index: 9;
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        width: max-content;
        max-width: calc(100vw - 8px);
        padding: 0.2rem;
        border: 1px solid transparent;
        border-radius: 9px;
        background: var(--ink);
        color: var(--paper);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.22);
      }
      button {
        white-space: nowrap;
      }
      @media (width < 480px) {
        button {
          padding-inline: 0.5rem;
        }
      }
      button:hover {
        background: color-mix(in oklab, var(--paper) 18%, transparent);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'selection-bar': SelectionBar;
  }
}
