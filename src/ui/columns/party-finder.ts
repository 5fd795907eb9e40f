import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition, PartyId } from '../../edition/model.ts';
import type { LetterHead } from '../../views/columns/letter-heads.ts';
import { pairsOf, partiesNamed } from '../../views/columns/party-search.ts';
import type { PartyPair } from '../../views/columns/party-search.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { nameFinder } from '../shell/name-finder.ts';
import { counted, listed } from '../wording/numbers.ts';

/** So many pairs are offered at once. */
const PAIRS = 4;

/**
 * Finds those who are to have a column, where there are too many to list them all: by name, or two by how many letters they wrote each other.
 *
 * @fires view-change with `columns`
 */
@localized()
@customElement('party-finder')
export class PartyFinder extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  /** Those that have a column now, in order. */
  @property({ attribute: false }) shown: readonly PartyId[] = [];
  @state() private typed = '';

  protected override render(): TemplateResult | typeof nothing {
    const { edition, shown } = this;
    if (!edition) return nothing;
    return html`${nameFinder({
      label: msg('Add a column'),
      typed: this.typed,
      onType: (name) => void (this.typed = name),
      found: partiesNamed(edition, this.typed).filter(({ party }) => !shown.includes(party.id)),
      nobody: msg('Nobody of this name has written a letter here.'),
      draw: (head) => this.name(edition.lang, head),
    })}
    ${this.typed === '' ? this.pairs(edition) : nothing}`;
  }

  private name(lang: string, { party, letters }: LetterHead): TemplateResult {
    return html`<button @click=${() => this.show([...this.shown, party.id])}>
      <span lang=${lang} dir="auto">${party.name}</span> <small>${counted(letters, 'letters')}</small>
    </button>`;
  }

  private pairs(edition: Edition): TemplateResult | typeof nothing {
    const pairs = pairsOf(edition).slice(0, PAIRS);
    if (pairs.length === 0) return nothing;
    return html`<h3>${msg('Who wrote each other most')}</h3>
      <ul>
        ${pairs.map((pair) => this.pair(edition.lang, pair))}
      </ul>`;
  }

  private pair(lang: string, { parties, letters }: PartyPair): TemplateResult {
    return html`<li>
      <button @click=${() => this.show(parties.map(({ id }) => id))}>
        <span lang=${lang} dir="auto">${listed(parties.map(({ shortName }) => shortName))}</span>
        <small>${counted(letters, 'letters')}</small>
      </button>
    </li>`;
  }

  private show(columns: readonly PartyId[]): void {
    this.typed = '';
    send(this, 'view-change', { columns });
  }

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        min-width: 18rem;
        margin-block-start: 0.8rem;
        padding-block-start: 0.7rem;
        border-block-start: 1px solid var(--rule);
      }
      label,
      h3 {
        display: block;
        margin: 0 0 0.3rem;
        color: var(--ink-3);
        font: 600 0.8125rem/1.3 var(--sans);
      }
      input {
        display: block;
        width: 100%;
        margin-block-start: 0.3rem;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: flex;
        gap: 0.8rem;
        justify-content: space-between;
        align-items: baseline;
        width: 100%;
        border: 0;
        text-align: start;
      }
      small {
        color: var(--ink-3);
        font-size: 0.8125rem;
        white-space: nowrap;
      }
      p {
        margin: 0.2rem 0 0.8rem;
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'party-finder': PartyFinder;
  }
}
