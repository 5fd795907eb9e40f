import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Alignment } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { segmentStyles } from './segment-styles.ts';

/**
 * What makes a row of the columns.
 *
 * @fires view-change with `align`
 */
@localized()
@customElement('alignment-choice')
export class AlignmentChoice extends LitElement {
  @property({ attribute: false }) align: Alignment = 'exchange';
  /** Whether the letters are there whole, so that a letter has a reply, and not a claim. */
  @property({ type: Boolean }) whole = false;
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
      ${alignmentName(align, this.whole)}
    </button>`;
  }

  static override styles = [controlStyles, segmentStyles];
}

function alignmentName(align: Alignment, whole: boolean): string {
  const names: Readonly<Record<Alignment, string>> = {
    date: msg('Date'),
    exchange: whole ? msg('Letter and reply') : msg('Exchange'),
    theme: msg('Theme'),
  };
  return names[align];
}

declare global {
  interface HTMLElementTagNameMap {
    'alignment-choice': AlignmentChoice;
  }
}
