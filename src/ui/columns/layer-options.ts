import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { layerCounts } from '../../views/columns/layer-counts.ts';
import { LAYERS, toggled } from '../../views/view-state.ts';
import type { Layer } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { layerMeaning, layerName } from '../wording/view-words.ts';

/** All that is not the letter's. */
const OTHER_VOICES: readonly Layer[] = ['glosses', 'omissions', 'reported', 'edition'];

/** What letters may have that are elsewhere. */
const OF_TRANSCRIBED: ReadonlySet<Layer> = new Set(['letter', 'edition']);

/**
 * Who is speaking: a switch for each layer, with how much of it there is.
 *
 * @fires view-change with `layersOff`
 */
@localized()
@customElement('layer-options')
export class LayerOptions extends LitElement {
  @property({ attribute: false }) layersOff: readonly Layer[] = [];
  @property({ attribute: false }) edition: Edition | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.edition) return nothing;
    const counts = layerCounts(passagesIn(this.edition));
    const away = this.edition.letters.filter((letter) => letter.away).length;
    const alone = OTHER_VOICES.every((layer) => this.layersOff.includes(layer));
    return html`<ul>
        ${LAYERS.filter((layer) => counts[layer] > 0 || this.layersOff.includes(layer) || (away > 0 && OF_TRANSCRIBED.has(layer))).map((layer) => html`<li>${this.layer(layer, counts[layer])}</li>`)}
      </ul>
      ${
        away > 0
          ? html`<p class="about">
              ${msg(str`Counted in the letters that are loaded now; ${counted(away, 'letters')} are not.`)}
            </p>`
          : nothing
      }
      <button class="plain" @click=${() => this.set(alone ? [] : OTHER_VOICES)}>
        ${alone ? msg('Show all layers') : msg('Letter’s words only')}
      </button>`;
  }

  private layer(layer: Layer, count: number): TemplateResult {
    return html`<button
      role="switch"
      aria-checked=${this.layersOff.includes(layer) ? 'false' : 'true'}
      aria-label=${layerName(layer, this.edition?.form)}
      aria-describedby=${`about-${layer}`}
      @click=${() => this.set(toggled(this.layersOff, layer))}
    >
      <i></i><span>${layerName(layer, this.edition?.form)}</span> <small>${inDigits(count)}</small>
      <span class="about" id=${`about-${layer}`}>${layerMeaning(layer, this.edition?.form)}</span>
    </button>`;
  }

  private set(layersOff: readonly Layer[]): void {
    send(this, 'view-change', { layersOff });
  }

  static override styles = [
    controlStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      [role='switch'] {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 0 0.6rem;
        align-items: center;
        width: 100%;
        padding: 0.35rem 0.4rem;
        text-align: start;
      }
      small {
        color: var(--ink-3);
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
      }
      .about {
        grid-column: 2 / -1;
        color: var(--ink-3);
        font-size: 0.8125rem;
        line-height: 1.3;
      }
      i {
        display: inline-block;
        width: 26px;
        height: 16px;
        padding: 2px;
        border: 1px solid var(--ink-3);
        border-radius: 9px;
      }
      i::before {
        content: '';
        display: block;
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--ink-3);
      }
      [aria-checked='true'] i {
        border-color: var(--on);
        background: var(--on);
      }
      [aria-checked='true'] i::before {
        margin-inline-start: auto;
        background: var(--paper);
      }
      .plain {
        margin-block-start: 0.5rem;
        color: var(--focus);
      }
      @media (forced-colors: active) {
        [aria-checked='true'] i::before {
          background: Highlight;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'layer-options': LayerOptions;
  }
}
