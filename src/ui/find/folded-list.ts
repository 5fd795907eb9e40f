import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, localized, str } from '@lit/localize';
import { inDigits } from '../wording/numbers.ts';

/** So many are listed at most. */
const MOST = 200;

/**
 * A list that is drawn only while it is unfolded: what was found changes with every key, and may be in thousands of letters. It draws into
 * the root it stands in, whose styles it takes.
 */
@localized()
@customElement('folded-list')
export class FoldedList extends LitElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) count = 0;
  /** Draws the item of this place, from 0. */
  @property({ attribute: false }) item: (place: number) => TemplateResult | typeof nothing = () => nothing;
  @state() private open = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<details @toggle=${this.toggle}>
      <summary>${this.label}</summary>
      ${this.open ? this.list() : nothing}
    </details>`;
  }

  private list(): TemplateResult {
    const shown = Math.min(this.count, MOST);
    return html`<ul>
      ${Array.from({ length: shown }, (_, place) => html`<li>${this.item(place)}</li>`)}
      ${this.count > shown ? html`<li>${msg(str`and ${inDigits(this.count - shown)} more`)}</li>` : nothing}
    </ul>`;
  }

  private readonly toggle = (event: ToggleEvent): void => {
    this.open = event.newState === 'open';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'folded-list': FoldedList;
  }
}
