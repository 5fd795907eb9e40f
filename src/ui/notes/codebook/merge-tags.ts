import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tagsOf } from '../../../notes/note.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import { FIRST_VIEW } from '../../../views/view-state.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { inDigits, listed } from '../../wording/numbers.ts';
import { fieldStyles } from './field-styles.ts';

/**
 * Asks into which tag one is merged, and says first what that does.
 *
 * @fires codebook-do
 * @fires view-change to the other tag
 */
@localized()
@customElement('merge-tags')
export class MergeTags extends LitElement {
  @property({ attribute: false }) row: TagRow | undefined;
  @property({ attribute: false }) rows: readonly TagRow[] = [];
  @property({ attribute: false }) view: ViewState = FIRST_VIEW;
  /** The tag that is offered first, by its id. */
  @property({ attribute: false }) into: string | undefined;
  /** Called when the dialog has closed. */
  @property({ attribute: false }) leave: () => void = () => undefined;
  @state() private chosen = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.chosen = this.into ?? '';
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.row) return nothing;
    const { tag } = this.row;
    const other = this.rows.find((row) => row.tag.id === this.chosen);
    return html`<dialog aria-labelledby="title" @close=${() => this.leave()}>
      <form method="dialog" @submit=${(event: Event) => this.merge(event)}>
        <h2 id="title">${msg(str`Merge “${tag.name}”`)}</h2>
        <div>
          <label for="into">${msg('Into')}</label>
          <select id="into" autofocus @change=${(event: Event) => this.choose(event)}>
            <option value="">${msg('Choose a tag')}</option>
            ${this.rows
              .filter((row) => row.tag.id !== tag.id)
              .map(
                ({ tag: { id, name }, above }) =>
                  html`<option value=${id} ?selected=${id === this.into}>
                    ${'\u2003'.repeat(above.length)}${name}
                  </option>`,
              )}
          </select>
        </div>
        ${other ? this.told(this.row, other) : nothing}
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
          <button class="main" ?disabled=${!other}>${msg('Merge')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private told({ tag, own }: TagRow, { tag: other }: TagRow): TemplateResult {
    const both = own.notes.filter(({ note }) => tagsOf(note).includes(other.id)).length;
    const children = this.rows.filter(({ above }) => above.at(-1)?.id === tag.id && above.length > 0);
    const under = children.map((row) => row.tag.name).filter((name) => name !== other.name);
    const isUnder = this.rows.some((row) => row.tag.id === other.id && row.above.some(({ id }) => id === tag.id));
    const words = tag.definition.trim() !== '' || tag.memo.trim() !== '';
    return html`<ul aria-live="polite">
      <li>
        ${
          own.notes.length === 0
            ? msg(str`No note has “${tag.name}”.`)
            : msg(str`“${other.name}” takes the place of “${tag.name}” on ${countedWithin(own.notes.length, 'notes')}.`)
        }
        ${both > 0 ? msg(str`Of these, with both tags now: ${inDigits(both)}. They keep “${other.name}” once.`) : nothing}
      </li>
      ${isUnder ? html`<li>${msg(str`“${other.name}” moves up to where “${tag.name}” stands.`)}</li>` : nothing}
      ${under.length > 0 ? html`<li>${msg(str`Moves under “${other.name}”: ${listed(under)}.`)}</li>` : nothing}
      ${
        words
          ? html`<li>
              ${msg(str`The definition and memo of “${tag.name}” are added to the memo of “${other.name}”.`)}
            </li>`
          : nothing
      }
      <li>${msg(str`“${tag.name}” is deleted. Undo brings all of this back.`)}</li>
    </ul>`;
  }

  private choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen = target.value;
  }

  private merge(event: Event): void {
    if (!this.row || this.chosen === '') return event.preventDefault();
    send(this, 'codebook-do', { step: { type: 'merge', id: this.row.tag.id, into: this.chosen } });
    send(this, 'view-change', { notebook: withNotebook(this.view, { tag: this.chosen }).notebook, at: undefined });
  }

  static override styles = [
    controlStyles,
    dialogStyles,
    fieldStyles,
    css`
      ul {
        display: grid;
        gap: 0.4rem;
        margin: 0;
        padding-inline-start: 1.1rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'merge-tags': MergeTags;
  }
}
