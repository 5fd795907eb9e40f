import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../shell/control-styles.ts';

/**
 * A button of the tools that opens what is put into it; in the sheet of a narrow window its content simply stands there.
 *
 * @fires tool-open before what is put into it is shown or put away
 */
@localized()
@customElement('tool-popover')
export class ToolPopover extends LitElement {
  @property() label = '';
  /** A few words on what is set otherwise than at first. */
  @property() state = '';
  @property({ type: Boolean }) inline = false;

  protected override render(): TemplateResult {
    if (this.inline) {
      return html`<section aria-label=${this.label}>
        <h2>${this.label}</h2>
        <slot></slot>
      </section>`;
    }
    return html`<button popovertarget="content" aria-haspopup="dialog">
        ${this.label}${this.state ? html` <small>${this.state}</small>` : nothing}
      </button>
      <div id="content" popover="auto" role="dialog" aria-label=${this.label} @beforetoggle=${this.tell}>
        <slot></slot>
      </div>`;
  }

  /** The browser gives the focus back to the button only from its own content, not from what is put into it. */
  private tell({ newState }: ToggleEvent): void {
    if (newState === 'closed' && this.contains(document.activeElement))
      this.renderRoot.querySelector('button')?.focus();
    this.dispatchEvent(new Event('tool-open'));
  }

  static override styles = [
    controlStyles,
    css`
      button {
        border-color: var(--rule-2);
        white-space: nowrap;
      }
      button::after {
        content: '';
        display: inline-block;
        width: 0.4em;
        height: 0.4em;
        margin-inline-start: 0.5em;
        border-block-end: 1.5px solid currentcolor;
        border-inline-end: 1.5px solid currentcolor;
        transform: translateY(-0.2em) rotate(45deg);
      }
      :host(:dir(rtl)) button::after {
        transform: translateY(-0.2em) rotate(-45deg);
      }
      small {
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
      [popover] {
        position-area: block-end span-inline-start;
        position-try-fallbacks: flip-inline;
        inset: auto;
        width: max-content;
        min-width: 16rem;
        max-width: min(26rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 8rem);
        margin: 0.35rem 0 0;
        padding: 1rem 1.1rem;
        overflow: auto;
        border: 1px solid var(--rule-2);
        border-radius: 9px;
        background: var(--sheet);
        color: var(--ink);
        box-shadow: 0 10px 32px rgb(0 0 0 / 0.16);
      }
      @supports not (position-area: block-end) {
        [popover] {
          inset: 0;
          margin: auto;
          height: max-content;
        }
      }
      section {
        padding-block: 1rem;
        border-block-start: 1px solid var(--rule);
      }
      h2 {
        margin: 0 0 0.6rem;
        font: 600 0.9375rem/1.3 var(--sans);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-popover': ToolPopover;
  }
}
