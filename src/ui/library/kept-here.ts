import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { askToKeep, deletesAfterSevenDays, persistence } from '../../platform/storage.ts';
import type { Persistence } from '../../platform/storage.ts';
import { controlStyles } from '../shell/control-styles.ts';

/** Whether this browser keeps the letters, and what the reader can do about it; nothing where it does. */
@localized()
@customElement('kept-here')
export class KeptHere extends LitElement {
  @state() private kept: Persistence | undefined;
  @state() private asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void persistence().then((kept) => (this.kept = kept));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.kept === undefined || this.kept === 'kept') return nothing;
    return html`<p role="status">
      ${
        deletesAfterSevenDays()
          ? msg('Safari deletes what a site has stored after seven days of use without a visit. Keep the files.')
          : msg(
              'This browser may delete the letters when the device runs out of space, and does so when a private window is closed. Keep the files.',
            )
      }
      ${
        this.kept === 'may-be-deleted' && !this.asked
          ? html`<button type="button" @click=${() => void this.ask()}>${msg('Ask the browser to keep them')}</button>`
          : nothing
      }
    </p>`;
  }

  private async ask(): Promise<void> {
    this.kept = await askToKeep();
    this.asked = true;
  }

  static override styles = [
    controlStyles,
    css`
      p {
        margin: 0;
        color: var(--ink-3);
        font-size: 0.8125rem;
      }
      button {
        border-color: var(--rule-2);
        color: var(--ink-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'kept-here': KeptHere;
  }
}
