import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { listed } from '../../wording/numbers.ts';

/**
 * Asks what becomes of the tags under one that is deleted.
 *
 * @fires codebook-do
 */
@localized()
@customElement('delete-tag')
export class DeleteTag extends LitElement {
  @property({ attribute: false }) row: TagRow | undefined;
  @property({ attribute: false }) rows: readonly TagRow[] = [];
  /** Called when the dialog has closed. */
  @property({ attribute: false }) leave: () => void = () => undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.row) return nothing;
    const { tag, all } = this.row;
    const under = this.rows.filter(({ above }) => above.some(({ id }) => id === tag.id)).map((row) => row.tag.name);
    return html`<dialog aria-labelledby="title" @close=${() => this.leave()}>
      <form method="dialog">
        <h2 id="title">${msg(str`Delete “${tag.name}”`)}</h2>
        <p>${msg(str`Under it: ${listed(under)}.`)}</p>
        <p>
          ${msg(str`Together they are on ${countedWithin(all.notes.length, 'notes')}. The notes stay; a deleted tag is no longer shown on them. Undo brings it back.`)}
        </p>
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
          <span class="answers">
            <button @click=${() => this.answer('too')}>${msg('Delete all of them')}</button>
            <button class="main" autofocus @click=${() => this.answer('up')}>
              ${msg('Move them up, delete this one')}
            </button>
          </span>
        </div>
      </form>
    </dialog>`;
  }

  private answer(children: 'up' | 'too'): void {
    if (this.row) send(this, 'codebook-do', { step: { type: 'delete', id: this.row.tag.id, children } });
  }

  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      p {
        margin: 0;
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'delete-tag': DeleteTag;
  }
}
