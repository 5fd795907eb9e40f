import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Tag } from '../../../notes/tag.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { fieldStyles } from './field-styles.ts';
import { tagEditorStyles } from './tag-editor-styles.ts';

/**
 * A tag that another tab has deleted while it was open here: its words, to copy or to put back. Whoever was writing is in a field that takes no words, so that
 * what is still typed goes nowhere else.
 *
 * @fires codebook-do to put it back
 */
@localized()
@customElement('gone-tag')
export class GoneTag extends LitElement {
  @property({ attribute: false }) tag: Tag | undefined;
  @query('textarea') private readonly first!: HTMLTextAreaElement;

  protected override firstUpdated(): void {
    if (document.activeElement === document.body) this.first.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tag } = this;
    if (!tag) return nothing;
    return html`<p role="alert">
        ${msg(str`The tag “${tag.name}” was deleted or merged in another tab. What you wrote is kept here.`)}
      </p>
      ${this.words(msg('Definition'), tag.definition)} ${this.words(msg('Memo'), tag.memo)}
      <div class="buttons acts">
        <button @click=${() => send(this, 'codebook-do', { step: { type: 'restore', id: tag.id } })}>
          ${msg('Put back')}
        </button>
      </div>`;
  }

  private words(name: string, words: string): TemplateResult {
    return html`<label>${name}<textarea rows="4" dir="auto" readonly .value=${words}></textarea></label>`;
  }

  static override styles = [controlStyles, fieldStyles, tagEditorStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'gone-tag': GoneTag;
  }
}
