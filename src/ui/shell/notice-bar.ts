import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from './control-styles.ts';
import { send } from './intents.ts';
import type { Notice } from './room-state.ts';

/**
 * What the reader should know now, at the foot of the window: a deletion to undo, an update to take, a failure. It
 * stays until answered.
 *
 * @fires notice-act when its button is pressed
 * @fires notice-close when it is put away
 */
@localized()
@customElement('notice-bar')
export class NoticeBar extends LitElement {
  @property({ attribute: false }) notices: readonly Notice[] = [];

  protected override render(): TemplateResult {
    return html`<div role="status">
      ${repeat(
        this.notices,
        ({ name }) => name,
        (notice) => this.notice(notice),
      )}
    </div>`;
  }

  private notice({ name, text, action, urgent }: Notice): TemplateResult {
    return html`<p class=${urgent ? 'urgent' : ''}>
      <span>${text}</span>
      ${
        action
          ? html`<button class="act" @click=${() => send(this, 'notice-act', { notice: name })}>${action}</button>`
          : nothing
      }
      <button aria-label=${msg('Close this message')} @click=${() => send(this, 'notice-close', { notice: name })}>
        ×
      </button>
    </p>`;
  }

  static override styles = [
    controlStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 1rem;
        z-index: 8;
        display: grid;
        justify-items: center;
        padding-inline: 1rem;
        pointer-events: none;
      }
      p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        max-width: 44rem;
        margin: 0.5rem auto 0;
        padding: 0.35rem 0.5rem 0.35rem 0.9rem;
        border: 1px solid transparent;
        border-radius: 9px;
        background: var(--ink);
        color: var(--paper);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.22);
        pointer-events: auto;
      }
      .urgent {
        border-inline-start: 4px solid var(--warn);
      }
      button:hover {
        background: color-mix(in oklab, var(--paper) 18%, transparent);
      }
      .act {
        border-color: color-mix(in oklab, var(--paper) 40%, transparent);
        white-space: nowrap;
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
    'notice-bar': NoticeBar;
  }
}
