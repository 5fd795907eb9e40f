import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { nameProblem } from '../../../notes/codebook/tag-name.ts';
import type { NameProblem } from '../../../notes/codebook/tag-name.ts';
import { urn } from '../../../notes/kept.ts';
import type { Tag } from '../../../notes/tag.ts';
import { randomUuid } from '../../../platform/uuid.ts';
import { FIRST_VIEW } from '../../../views/view-state.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { fieldStyles } from './field-styles.ts';
import { nameProblemWords, takenLink } from './name-problem-words.ts';

/**
 * A field for the name of a new tag, at the top or under another. The cursor stays in it, for one tag after another.
 *
 * @fires codebook-do with the new tag
 */
@localized()
@customElement('new-tag')
export class NewTag extends LitElement {
  @property({ attribute: false }) tags: readonly Tag[] = [];
  /** The id of the tag that the new one is to stand under. */
  @property({ attribute: false }) parent: string | undefined;
  @property({ attribute: false }) view: ViewState = FIRST_VIEW;
  @state() private problem: NameProblem | undefined;
  @query('input') private readonly field!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${(event: Event) => this.add(event)}>
      <label for="name">${this.parent === undefined ? msg('New tag') : msg('New tag under this one')}</label>
      <div class="line">
        <input
          id="name"
          type="text"
          dir="auto"
          autocomplete="off"
          aria-invalid=${this.problem ? 'true' : 'false'}
          aria-describedby=${this.problem ? 'problem' : nothing}
          @input=${() => void (this.problem = undefined)}
        />
        <button>${msg('Add')}</button>
      </div>
      <p id="problem" class="problem" role="alert">${this.problem ? this.told(this.problem) : nothing}</p>
    </form>`;
  }

  private told(problem: NameProblem): TemplateResult {
    const words = nameProblemWords(problem, this.field.value);
    return html`${words} ${problem.type === 'taken' ? takenLink(problem.by, this.view) : nothing}`;
  }

  private add(event: Event): void {
    event.preventDefault();
    const { value: name } = this.field;
    this.problem = nameProblem(this.tags, name, this.parent);
    this.field.focus();
    if (this.problem) return;
    this.field.value = '';
    send(this, 'codebook-do', { step: { type: 'add', id: urn(randomUuid()), name, parent: this.parent } });
  }

  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      .line {
        display: flex;
        gap: 0.5rem;
      }
      input {
        flex: 1;
        min-width: 0;
      }
      button {
        border-color: var(--rule-2);
        min-height: 36px;
        padding-inline: 1rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'new-tag': NewTag;
  }
}
