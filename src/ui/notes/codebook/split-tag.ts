import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { parentOf } from '../../../notes/codebook/tag-tree.ts';
import { nameProblem } from '../../../notes/codebook/tag-name.ts';
import type { NameProblem } from '../../../notes/codebook/tag-name.ts';
import { urn } from '../../../notes/kept.ts';
import { quoteOf } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import { randomUuid } from '../../../platform/uuid.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { wordsAsRead } from '../../../views/notes/words-as-read.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { counted } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { fieldStyles } from './field-styles.ts';
import { nameProblemWords } from './name-problem-words.ts';

/**
 * Asks which notes of a tag get a new tag in its place, and how that is called.
 *
 * @fires codebook-do
 * @fires notes-change where a tag that there is takes its place
 */
@localized()
@customElement('split-tag')
export class SplitTag extends LitElement {
  @property({ attribute: false }) row: TagRow | undefined;
  @property({ attribute: false }) tags: readonly Tag[] = [];
  /** Called when the dialog has closed. */
  @property({ attribute: false }) leave: () => void = () => undefined;
  @state() private chosen: readonly string[] = [];
  @state() private name = '';
  @state() private problem: NameProblem | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.row) return nothing;
    const { tag, own } = this.row;
    const going = own.notes.filter(({ note }) => this.chosen.includes(note.id)).length;
    return html`<dialog aria-labelledby="title" @close=${() => this.leave()}>
      <form method="dialog" novalidate @submit=${(event: Event) => this.split(event)}>
        <h2 id="title">${msg(str`Split “${tag.name}”`)}</h2>
        <div>
          <label for="name">${msg('Name of the new tag')}</label>
          <input
            id="name"
            type="text"
            dir="auto"
            autocomplete="off"
            autofocus
            aria-invalid=${this.problem ? 'true' : 'false'}
            aria-describedby=${this.problem ? 'problem' : nothing}
            @input=${() => this.type()}
          />
          <p id="problem" class="problem" role="alert">
            ${this.problem ? nameProblemWords(this.problem, this.name) : nothing}
          </p>
          ${this.problem?.type === 'taken' ? this.instead(this.problem.by) : nothing}
        </div>
        <fieldset>
          <legend>${msg('Notes that go to it')}</legend>
          <div class="boxes">${own.notes.map((placed) => this.box(placed))}</div>
        </fieldset>
        <p class="told" aria-live="polite">
          ${msg(str`The new tag takes the place of “${tag.name}” on ${countedWithin(going, 'notes')}; ${counted(own.notes.length - going, 'notes')} keep it.`)}
        </p>
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
          <button class="main" ?disabled=${going === 0}>${msg('Split')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private box({ note }: PlacedNote): TemplateResult {
    const quote = quoteOf(note);
    return html`<label class="box">
      <input type="checkbox" .checked=${this.chosen.includes(note.id)} @change=${() => this.toggle(note.id)} />
      <span>${quote ? html`<q dir="auto">${quote}</q>` : nothing} <span dir="auto">${wordsAsRead(note)}</span></span>
    </label>`;
  }

  private instead(by: Tag): TemplateResult {
    return html`<button type="button" class="instead" @click=${() => this.give(by)}>
      ${msg(str`Give these notes “${enclosed(by.name)}” instead`)}
    </button>`;
  }

  private give({ id: to }: Tag): void {
    if (this.row) send(this, 'notes-change', { ids: this.chosen, change: { type: 'move', from: this.row.tag.id, to } });
    this.dialog.close();
  }

  private toggle(id: string): void {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id];
  }

  private type(): void {
    this.name = this.field.value;
    this.problem = undefined;
  }

  private split(event: Event): void {
    if (!this.row || this.chosen.length === 0) return event.preventDefault();
    const { id } = this.row.tag;
    const problem = nameProblem(this.tags, this.name, parentOf(this.tags, id));
    if (problem) {
      event.preventDefault();
      this.problem = problem;
      this.field.focus();
      return;
    }
    send(this, 'codebook-do', {
      step: { type: 'split', id, notes: this.chosen, as: urn(randomUuid()), name: this.name },
    });
  }

  static override styles = [
    controlStyles,
    dialogStyles,
    fieldStyles,
    css`
      .boxes {
        max-height: 18rem;
        overflow: auto;
        padding: 0.3rem 0.6rem;
        border: 1px solid var(--rule-2);
        border-radius: 8px;
      }
      .box {
        cursor: pointer;
      }
      q {
        font: italic 400 0.9375rem/1.4 var(--serif);
      }
      .instead {
        margin-block-start: 0.4rem;
        border-color: var(--rule-2);
      }
      .told {
        margin: 0;
        color: var(--ink-2);
        font-size: 0.875rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'split-tag': SplitTag;
  }
}
