import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { datingSources } from '../../views/dating.ts';
import { standingOf } from '../../views/standing.ts';
import { STANDINGS, toggled } from '../../views/view-state.ts';
import type { Dating, Standing } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { datedWords } from '../wording/dating-words.ts';
import { inDigits } from '../wording/numbers.ts';
import { filterName } from '../wording/view-words.ts';
import { optionStyles } from './option-styles.ts';

/**
 * Whose dates hold, and which passages stay.
 *
 * @fires view-change with `dating` or `only`
 */
@localized()
@customElement('filter-options')
export class FilterOptions extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  @property({ attribute: false }) dating: Dating = 'edition';
  @property({ attribute: false }) only: readonly Standing[] = [];
  /** Whether passages can be filtered here, or only dated. */
  @property({ type: Boolean }) filters = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.edition) return nothing;
    return html`${this.datings(this.edition)} ${this.filters ? this.standings(this.edition) : nothing}`;
  }

  private datings(edition: Edition): TemplateResult | typeof nothing {
    const sources = datingSources(edition);
    if (sources.length === 0) return nothing;
    return html`<fieldset>
      <legend>${msg('Dates')}</legend>
      ${['edition', ...sources, 'widest'].map((dating) => this.choice(dating, datedWords(edition, dating)))}
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

  private standings(edition: Edition): TemplateResult {
    const all = passagesIn(edition).map(({ id }) => standingOf(edition, id));
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
            <span>${filterName(standing)}</span>
            <small>${inDigits(all.filter((one) => one === standing).length)}</small>
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
