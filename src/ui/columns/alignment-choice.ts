import { localized, msg } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Alignment } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';

/**
 * What makes a row of the columns.
 *
 * @fires view-change with `align`
 */
@localized()
@customElement('alignment-choice')
export class AlignmentChoice extends LitElement {
  @property({ attribute: false }) align: Alignment = 'exchange';
  /** Those that the edition has rows by. */
  @property({ attribute: false }) offered: readonly Alignment[] = [];

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${msg('Align by')}>
      <span class="label" aria-hidden="true">${msg('Align by')}</span>
      <span class="segments">${this.offered.map((align) => this.alignment(align))}</span>
    </div>`;
  }

  private alignment(align: Alignment): TemplateResult {
    return html`<button
      aria-pressed=${align === this.align ? 'true' : 'false'}
      @click=${() => send(this, 'view-change', { align })}
    >
      ${alignmentName(align)}
    </button>`;
  }

  static override styles = [
    controlStyles,
    css`
      div {
        display: flex;
        gap: 0.25rem;
        align-items: center;
        color: var(--ink-2);
        white-space: nowrap;
      }
      .label {
        padding-inline-end: 0.25rem;
      }
      .segments {
        display: inline-flex;
        border: 1px solid var(--rule-2);
        border-radius: 7px;
      }
      button {
        border: 0;
        border-radius: 0;
      }
      button + button {
        border-inline-start: 1px solid var(--rule-2);
      }
      button:first-child {
        border-start-start-radius: 6px;
        border-end-start-radius: 6px;
      }
      button:last-child {
        border-start-end-radius: 6px;
        border-end-end-radius: 6px;
      }
      [aria-pressed='true'] {
        background: var(--chosen);
        color: var(--ink);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        [aria-pressed='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];
}

function alignmentName(align: Alignment): string {
  const names: Readonly<Record<Alignment, string>> = {
    date: msg('Date'),
    exchange: msg('Exchange'),
    theme: msg('Theme'),
  };
  return names[align];
}

declare global {
  interface HTMLElementTagNameMap {
    'alignment-choice': AlignmentChoice;
  }
}
