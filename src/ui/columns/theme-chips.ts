import { localized, msg } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ThemeId } from '../../edition/model.ts';
import { toggled } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { themeGlyph } from './theme-glyph.ts';

/** A theme as its chip shows it. */
export interface ThemeChip {
  readonly id: ThemeId;
  readonly name: string;
  readonly definition: string;
  readonly slot: number;
  /** How many passages are marked with it. */
  readonly count: number;
}

/**
 * The themes, each a toggle: on, its passages stand out and its phrases are marked; off, passages of no other theme
 * dim or go.
 *
 * @fires view-change with `themesOff` or `others`
 */
@localized()
@customElement('theme-chips')
export class ThemeChips extends LitElement {
  @property({ attribute: false }) chips: readonly ThemeChip[] = [];
  @property({ attribute: false }) themesOff: readonly ThemeId[] = [];
  @property({ attribute: false }) others: ViewState['others'] = 'dim';

  protected override render(): TemplateResult {
    return html`<div class="chips" role="group" aria-label=${msg('Themes')}>
      <span class="label" aria-hidden="true">${msg('Themes')}</span>
      ${this.chips.map((chip) => this.chip(chip))} ${this.themesOff.length > 0 ? this.rest() : ''}
    </div>`;
  }

  private chip({ id, name, definition, slot, count }: ThemeChip): TemplateResult {
    return html`<button
      class="chip"
      style="--theme: var(--theme-${slot})"
      aria-pressed=${this.themesOff.includes(id) ? 'false' : 'true'}
      title=${`${counted(count, 'passages')}. ${definition}`}
      @click=${() => send(this, 'view-change', { themesOff: toggled(this.themesOff, id) })}
    >
      ${themeGlyph(slot)} ${name} <small aria-hidden="true">${inDigits(count)}</small>
    </button>`;
  }

  /** What becomes of the passages whose themes are off. */
  private rest(): TemplateResult {
    const next = this.others === 'dim' ? 'hide' : 'dim';
    return html`<button class="rest" @click=${() => send(this, 'view-change', { others: next })}>
      ${next === 'hide' ? msg('Hide the others') : msg('Show the others dimmed')}
    </button>`;
  }

  static override styles = [
    controlStyles,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }
      .label,
      small {
        color: var(--ink-3);
        font-size: 0.8125rem;
        white-space: nowrap;
      }
      .label {
        font-size: inherit;
      }
      small {
        font-variant-numeric: tabular-nums;
      }
      .chip {
        display: inline-flex;
        gap: 0.45rem;
        align-items: center;
        padding: 0.15rem 0.7rem 0.15rem 0.6rem;
        border-color: var(--rule-2);
        border-radius: 99px;
        color: var(--ink-2);
        white-space: nowrap;
      }
      .chip[aria-pressed='true'] {
        border-color: color-mix(in oklab, var(--theme) 55%, transparent);
        background: color-mix(in oklab, var(--theme) 9%, transparent);
        color: var(--ink);
      }
      .chip[aria-pressed='false'] {
        border-style: dashed;
      }
      .glyph {
        width: 10px;
        height: 10px;
        fill: var(--theme);
        stroke: var(--theme);
      }
      .chip[aria-pressed='false'] .glyph {
        fill: none;
      }
      .rest {
        color: var(--focus);
        white-space: nowrap;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-chips': ThemeChips;
  }
}
