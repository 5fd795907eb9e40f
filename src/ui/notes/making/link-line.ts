import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../../edition/model.ts';
import { passagesIn } from '../../../edition/passages.ts';
import { isSameSpot } from '../../../views/notes/note-spot.ts';
import type { NoteSpot } from '../../../views/notes/note-spot.ts';
import { passageSpot, selectedSpot } from '../../prose/note-place.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';

/**
 * The line at the foot of the window while a link is made: where it begins, and what would be its other end. It stays while the
 * reader goes elsewhere, until the link is made or called off.
 *
 * @fires note-link with the other end, or with nothing to call it off
 */
@localized()
@customElement('link-line')
export class LinkLine extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  /** Where the link begins. */
  @property({ attribute: false }) from: NoteSpot | undefined;
  @state() private words: NoteSpot | undefined;
  /** The passage that was clicked or went into last. */
  @state() private passage: NoteSpot | undefined;
  private watched = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.watched = new AbortController();
    const { signal } = this.watched;
    const listen = (name: string, follow: (event: Event) => void) =>
      document.addEventListener(name, follow, { signal });
    listen('selectionchange', () => void (this.words = selectedSpot()));
    listen('focusin', (event) => this.follow(event));
    // Before the words: those that a note is on would open it.
    document.addEventListener('click', (event) => this.choose(event), { signal, capture: true });
    // Before the keys of the room, for which Enter and Escape mean something else.
    addEventListener('keydown', (event) => this.press(event), { signal, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watched.abort();
  }

  protected override render(): TemplateResult {
    const end = this.end();
    return html`<div role="group" aria-label=${msg('Link')}>
      <p>
        <b>${msg('Choose the other passage; Escape cancels.')}</b>
        <span class="from">${msg('The link begins at:')} <q dir="auto">${this.beginning()}</q></span>
      </p>
      <div class="buttons">
        ${
          end
            ? html`<button class="main" @click=${() => send(this, 'note-link', { spot: end })}>
                ${end.words ? msg('Link to these words') : msg('Link to this passage')}
              </button>`
            : nothing
        }
        <button @click=${() => this.cancel()}>${msg('Cancel')}</button>
      </div>
    </div>`;
  }

  /** The other end as it would be now. */
  private end(): NoteSpot | undefined {
    const end = this.words ?? this.passage;
    return end && this.from && !isSameSpot(this.from, end) ? end : undefined;
  }

  /** The words that the link begins at, or the first of the passage. */
  private beginning(): string {
    const { from, edition } = this;
    const text = edition && passagesIn(edition).find(({ id }) => id === from?.subject)?.text;
    return text?.slice(from?.words?.start, from?.words?.end) ?? '';
  }

  private follow({ target }: Event): void {
    const article = target instanceof Element ? target.closest('article.passage') : null;
    if (article) this.passage = passageSpot(article);
  }

  /** The passage is what was meant, also where the words that were hit have a note. */
  private choose(event: MouseEvent): void {
    this.follow(event);
    const { target } = event;
    if (target instanceof Element && target.closest('letter-text [data-note]')) event.stopPropagation();
  }

  private press(event: KeyboardEvent): void {
    const [from] = event.composedPath();
    if (!(from instanceof Element) || from.closest('dialog, textarea, input, select')) return;
    const end = from.matches('letter-text') ? this.end() : undefined;
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' && end) send(this, 'note-link', { spot: end });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private cancel(): void {
    send(this, 'note-link', { spot: undefined });
  }

  static override styles = [
    controlStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 0;
        z-index: 8;
      }
      div[role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1.25rem;
        align-items: center;
        justify-content: center;
        padding: 0.6rem 1.25rem max(0.6rem, env(safe-area-inset-bottom));
        border-block-start: 2px solid var(--note);
        background: var(--sheet);
        box-shadow: 0 -6px 28px var(--note-shadow);
      }
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        min-width: 0;
        margin: 0;
      }
      b {
        font-weight: 600;
      }
      .from {
        display: flex;
        gap: 0.4em;
        min-width: 0;
        max-width: 100%;
        color: var(--ink-2);
        white-space: nowrap;
      }
      q {
        max-width: 22rem;
        overflow: hidden;
        font-family: var(--serif);
        font-style: italic;
        text-overflow: ellipsis;
        quotes: none;
      }
      .buttons {
        display: flex;
        gap: 0.5rem;
      }
      button {
        border-color: var(--rule-2);
        white-space: nowrap;
      }
      .main {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--paper);
      }
      .main:hover {
        background: var(--ink-2);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'link-line': LinkLine;
  }
}
