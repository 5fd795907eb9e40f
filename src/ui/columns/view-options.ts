import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ALIGNMENTS, LAYERS, toggled } from '../../views/view-state.ts';
import type { Alignment, Layer } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';

const ALIGNMENT_NAMES: Readonly<Record<Alignment, string>> = { date: 'Date', exchange: 'Exchange', theme: 'Theme' };
const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  letter: 'Letter',
  glosses: 'Glosses',
  omissions: 'Omissions',
  reported: 'Reported',
  edition: 'Edition',
  phrases: 'Phrases',
};
const LAYER_MEANINGS: Readonly<Record<Layer, string>> = {
  letter: 'The letter’s own words',
  omissions: 'Where the source leaves words out',
  edition: 'Remarks and reports of this edition',
  glosses: 'The source’s explanations in brackets',
  phrases: 'The phrases that carry a theme, marked',
  reported: 'What a source tells of a letter without quoting it',
};

/**
 * How the columns are aligned, and which layers show.
 *
 * @fires view-change with `align` or `layersOff`
 */
@customElement('view-options')
export class ViewOptions extends LitElement {
  @property({ attribute: false }) align: Alignment = 'exchange';
  @property({ attribute: false }) layersOff: readonly Layer[] = [];

  protected override render(): TemplateResult {
    return html`<div class="options">
      <div class="group" role="group" aria-label="Align by">
        <span class="label" aria-hidden="true">Align by</span>
        <span class="segments">${ALIGNMENTS.map((align) => this.alignment(align))}</span>
      </div>
      <div class="group" role="group" aria-label="Layers">${LAYERS.map((layer) => this.layer(layer))}</div>
    </div>`;
  }

  private alignment(align: Alignment): TemplateResult {
    return html`<button
      class="segment"
      aria-pressed=${align === this.align ? 'true' : 'false'}
      @click=${() => send(this, 'view-change', { align })}
    >
      ${ALIGNMENT_NAMES[align]}
    </button>`;
  }

  private layer(layer: Layer): TemplateResult {
    return html`<button
      class="layer"
      role="switch"
      aria-checked=${this.layersOff.includes(layer) ? 'false' : 'true'}
      title=${LAYER_MEANINGS[layer]}
      @click=${() => send(this, 'view-change', { layersOff: toggled(this.layersOff, layer) })}
    >
      <i></i>${LAYER_NAMES[layer]}
    </button>`;
  }

  static override styles = [
    controlStyles,
    css`
      .options,
      .group {
        display: flex;
        gap: 0.25rem 0.75rem;
        align-items: center;
        color: var(--ink-2);
        white-space: nowrap;
      }
      .group {
        gap: 0.25rem;
      }
      .label {
        padding-inline-end: 0.25rem;
      }
      .segments {
        display: inline-flex;
        border: 1px solid var(--rule-2);
        border-radius: 7px;
      }
      .segment {
        border: 0;
        border-radius: 0;
      }
      .segment + .segment {
        border-inline-start: 1px solid var(--rule-2);
      }
      .segment:first-child {
        border-start-start-radius: 6px;
        border-end-start-radius: 6px;
      }
      .segment:last-child {
        border-start-end-radius: 6px;
        border-end-end-radius: 6px;
      }
      .segment[aria-pressed='true'] {
        background: var(--chosen);
        color: var(--ink);
        font-weight: 600;
      }
      .layer {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
        padding-inline: 0.4rem;
      }
      .layer i {
        position: relative;
        width: 24px;
        height: 14px;
        border: 1px solid var(--ink-3);
        border-radius: 9px;
      }
      .layer i::before {
        content: '';
        position: absolute;
        inset-block-start: 1px;
        inset-inline-start: 1px;
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--ink-3);
      }
      .layer[aria-checked='true'] i {
        border-color: var(--on);
        background: var(--on);
      }
      .layer[aria-checked='true'] i::before {
        inset-inline-start: 11px;
        background: var(--sheet);
      }
      @media (forced-colors: active) {
        .layer[aria-checked='true'] i {
          background: Highlight;
        }
        .segment[aria-pressed='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'view-options': ViewOptions;
  }
}
