import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { byId } from '../../edition/by-id.ts';
import type { Edition, Letter, PartyId } from '../../edition/model.ts';
import { partyOf } from '../../views/columns/row.ts';
import { ACROSS } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { optionStyles } from './option-styles.ts';
import './party-finder.ts';

function hasWords({ passages, away }: Letter): boolean {
  return passages.length > 0 || away !== undefined;
}

/** More parties are not listed, but found by their names. */
const FEW = 12;

/**
 * Which parties have a column, in which order, and how wide; and whether the passages of neither side stand across them.
 *
 * @fires view-change with `columns` or `across`
 * @fires preference-change with `widths`
 */
@localized()
@customElement('column-options')
export class ColumnOptions extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  /** Those that have a column now, in order. */
  @property({ attribute: false }) shown: readonly PartyId[] = [];
  @property({ attribute: false }) across: ViewState['across'] = 'show';
  /** Whether the reader has set widths. */
  @property({ type: Boolean }) widened = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.edition) return nothing;
    const { parties, lang } = this.edition;
    const areFew = parties.length <= FEW;
    const hidden = areFew ? parties.map(({ id }) => id).filter((id) => !this.shown.includes(id)) : [];
    return html`<ul>
        ${repeat(
          [...this.shown, ...hidden],
          (id) => id,
          (id) => this.party(id, byId(parties, id)?.name ?? id, lang),
        )}
      </ul>
      ${areFew ? nothing : html`<party-finder .edition=${this.edition} .shown=${this.shown}></party-finder>`}
      ${
        this.widened
          ? html`<button class="plain" @click=${() => send(this, 'preference-change', { widths: {} })}>
              ${msg('Columns of equal width')}
            </button>`
          : nothing
      }
      ${this.passagesAcross(this.edition)}`;
  }

  private party(id: PartyId, name: string, lang: string): TemplateResult {
    const place = this.shown.indexOf(id);
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${place >= 0}
          ?disabled=${place >= 0 && this.shown.length === 1}
          @change=${() => this.toggle(id)}
        />
        <span lang=${lang} dir="auto">${name}</span>
      </label>
      <button
        aria-label=${msg(str`Move ${name} one column back`)}
        ?disabled=${place < 1}
        @click=${() => this.move(place, place - 1)}
      >
        <span class="back"></span>
      </button>
      <button
        aria-label=${msg(str`Move ${name} one column on`)}
        ?disabled=${place < 0 || place === this.shown.length - 1}
        @click=${() => this.move(place, place + 1)}
      >
        <span class="on"></span>
      </button>
    </li>`;
  }

  /** What becomes of the passages of neither side, if the edition has any. */
  private passagesAcross(edition: Edition): TemplateResult | typeof nothing {
    if (edition.letters.filter(hasWords).every((letter) => partyOf(edition, letter))) return nothing;
    return html`<fieldset>
      <legend>${msg('Passages of neither side, across the columns')}</legend>
      ${ACROSS.map(
        (across) =>
          html`<label>
            <input
              type="radio"
              name="across"
              .checked=${live(this.across === across)}
              @change=${() => send(this, 'view-change', { across })}
            />
            <span>${acrossName(across)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  private toggle(id: PartyId): void {
    this.show(this.shown.includes(id) ? this.shown.filter((other) => other !== id) : [...this.shown, id]);
  }

  private move(from: number, to: number): void {
    const order = [...this.shown];
    order.splice(to, 0, ...order.splice(from, 1));
    this.show(order);
  }

  /** The columns of the edition, in its order, are said by saying nothing. */
  private show(columns: readonly PartyId[]): void {
    const first = this.edition?.firstColumns ?? this.edition?.parties.map(({ id }) => id) ?? [];
    send(this, 'view-change', { columns: columns.join(' ') === first.join(' ') ? [] : columns });
  }

  static override styles = [
    controlStyles,
    optionStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: 0.2rem;
        align-items: center;
      }
      label {
        flex: 1;
      }
      button:disabled {
        color: var(--ink-3);
        opacity: 0.4;
        cursor: default;
      }
      fieldset {
        margin-block-start: 0.8rem;
        padding-block-start: 0.7rem;
        border-block-start: 1px solid var(--rule);
      }
      .back,
      .on {
        display: block;
        width: 0.5rem;
        height: 0.5rem;
        border-block-start: 1.5px solid currentcolor;
        border-inline-start: 1.5px solid currentcolor;
        transform: rotate(-45deg);
      }
      .on,
      .back:dir(rtl) {
        transform: rotate(135deg);
      }
      .on:dir(rtl) {
        transform: rotate(-135deg);
      }
      .back:dir(rtl) {
        transform: rotate(45deg);
      }
      .plain {
        margin-block-start: 0.5rem;
        color: var(--focus);
      }
    `,
  ];
}

function acrossName(across: ViewState['across']): string {
  const names: Readonly<Record<ViewState['across'], string>> = {
    show: msg('Show them'),
    hide: msg('Hide them'),
    only: msg('Show them alone'),
  };
  return names[across];
}

declare global {
  interface HTMLElementTagNameMap {
    'column-options': ColumnOptions;
  }
}
