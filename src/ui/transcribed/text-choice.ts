import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TEXTS } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { segmentStyles } from '../columns/segment-styles.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { textName } from '../wording/transcribed-words.ts';

/**
 * Which text of the letters is shown.
 *
 * @fires view-change with `text`
 */
@localized()
@customElement('text-choice')
export class TextChoice extends LitElement {
  @property({ attribute: false }) text: ViewState['text'] = 'reading';

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${msg('Text of the letters')}>
      <span class="segments"
        >${TEXTS.map(
          (text) =>
            html`<button
              aria-pressed=${text === this.text ? 'true' : 'false'}
              @click=${() => send(this, 'view-change', { text })}
            >
              ${textName(text)}
            </button>`,
        )}</span
      >
    </div>`;
  }

  static override styles = [controlStyles, segmentStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'text-choice': TextChoice;
  }
}
