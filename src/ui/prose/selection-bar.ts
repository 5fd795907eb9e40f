import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
// A note is written in at once; the first letter must not come before the field is there.
import '../notes/margin-notes.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { selectedWords } from './selected-words.ts';
import type { SelectedWords } from './selected-words.ts';

/** Room that the bar takes, with its distance from the selection, in CSS px. */
const ROOM = 52;

/**
 * The small bar that comes up at selected words of a passage and offers a note on them.
 *
 * @fires note-new with the passage and the selected offsets
 */
@localized()
@customElement('selection-bar')
export class SelectionBar extends LitElement {
  @state() private words: SelectedWords | undefined;
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
    if (!this.words) return nothing;
    // A press must not take the selection away before the click comes.
    return html`<div class="bar" @mousedown=${(event: Event) => event.preventDefault()}>
      <button @click=${() => this.note()}>${msg('Note')}</button>
    </div>`;
  }

  protected override updated(): void {
    this.place();
  }

  private follow(): void {
    this.words = selectedWords();
  }

  /** Over the selection, or under it where there is no room or the system's own menu stands above. */
  private place(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const selection = getSelection();
    if (!bar || !selection || selection.rangeCount === 0) return;
    const { top, bottom, left, width } = selection.getRangeAt(0).getBoundingClientRect();
    const under = top < ROOM || matchMedia('(pointer: coarse)').matches;
    const x = Math.min(Math.max(left + width / 2, ROOM), innerWidth - ROOM);
    const y = Math.min(Math.max(under ? bottom + 8 : top - ROOM + 8, 8), innerHeight - ROOM);
    bar.style.transform = `translate(calc(${x}px - 50%), ${y}px)`;
  }

  private note(): void {
    const passage = this.words?.element.dataset['passage'];
    if (this.words && passage) {
      send(this, 'note-new', { passage, start: this.words.start, end: this.words.end });
    }
    this.words = undefined;
  }

  static override styles = [
    controlStyles,
    css`
      .bar {
        position: fixed;
        inset: 0 auto auto 0;
        z-index: 9;
        padding: 0.2rem;
        border: 1px solid transparent;
        border-radius: 9px;
        background: var(--ink);
        color: var(--paper);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.22);
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
