import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STANDINGS, toggled } from '../../views/view-state.ts';
import type { Dating, Standing } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { inDigits } from '../wording/numbers.ts';
import { filterName } from '../wording/view-words.ts';
import { optionStyles } from './option-styles.ts';

/** A source whose dates can hold. */
export interface DatingSource {
  readonly id: string;
  readonly sigil: string;
}

/**
 * Whose dates hold, and which passages stay.
 *
 * @fires view-change with `dating` or `only`
 */
@localized()
@customElement('filter-options')
export class FilterOptions extends LitElement {
  @property({ attribute: false }) dating: Dating = 'edition';
  @property({ attribute: false }) sources: readonly DatingSource[] = [];
  @property({ attribute: false }) only: readonly Standing[] = [];
  /** How many passages stand so. */
  @property({ attribute: false }) counts: Readonly<Record<Standing, number>> = { unanswered: 0, unprompted: 0 };
  /** Whether passages can be filtered here, or only dated. */
  @property({ type: Boolean }) filters = false;

  protected override render(): TemplateResult {
    return html`${this.sources.length > 0 ? this.datings() : nothing} ${this.filters ? this.standings() : nothing}`;
  }

  private datings(): TemplateResult {
    return html`<fieldset>
      <legend>${msg('Dates')}</legend>
      ${this.choice('edition', msg('as the source of each passage dates it'))}
      ${this.sources.map(({ id, sigil }) => this.choice(id, msg(str`as ${sigil} dates it`)))}
      ${this.choice('widest', msg('widest: from the first to the last day any source gives'))}
    </fieldset>`;
  }

  private choice(dating: Dating, words: string): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="dating"
        .checked=${this.dating === dating}
        @change=${() => send(this, 'view-change', { dating })}
      />
      <span>${words}</span>
    </label>`;
  }

  private standings(): TemplateResult {
    return html`<fieldset>
      <legend>${msg('Show only')}</legend>
      ${STANDINGS.map(
        (standing) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${this.only.includes(standing)}
              @change=${() => send(this, 'view-change', { only: toggled(this.only, standing) })}
            />
            <span>${filterName(standing)}</span> <small>${inDigits(this.counts[standing])}</small>
          </label>`,
      )}
    </fieldset>`;
  }

  static override styles = [controlStyles, optionStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'filter-options': FilterOptions;
  }
}
