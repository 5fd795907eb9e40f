import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.ts';
import type { Contrast } from '../../search/words/contrast.ts';
import type { ViewState } from '../../views/view-state.ts';
import { askedContrast } from '../../views/words/asked-contrast.ts';
import type { NamedSide } from '../../views/words/named-side.ts';
import { wordsChoice } from '../../views/words/words-choice.ts';
import type { WordsChoice } from '../../views/words/words-choice.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';
import { contrastChoices } from './contrast-choices.ts';
import { contrastTable } from './contrast-table.ts';
import { contrastTools } from './contrast-tools.ts';
import { figures } from './figures.ts';
import type { GiveSearch } from './worker-answer.ts';
import { WorkerAnswer } from './worker-answer.ts';
import { switchName } from '../find/find-words.ts';
import { sideLang, sideName } from './words-names.ts';

/** As many rows of each side are asked of the worker, and as many are shown at first. */
const MOST = 100;
const AT_FIRST = 20;

/**
 * What each of two sides says more than the other. It draws into the light DOM, where the browser's find, print and links reach it.
 *
 * @fires view-change with the settings of the page
 */
@localized()
@customElement('word-contrast')
export class WordContrast extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  /** Which search is asked does not change what is drawn. */
  @property({ attribute: false, hasChanged: () => false }) search!: GiveSearch;
  @state() private all = false;
  private readonly answer = new WorkerAnswer(this, 'contrast');

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('edition') && !changed.has('view')) return;
    const { edition, view, search } = this;
    const asked = askedContrast(edition, wordsChoice(edition, view.words), MOST);
    if (asked) void this.answer.ask(search, view, () => asked);
    else this.answer.clear();
  }

  protected override render(): TemplateResult {
    const { edition, view } = this;
    const choice = wordsChoice(edition, view.words);
    const { last } = this.answer;
    return html`${contrastChoices(this, edition, view, choice)}
      ${choice.sides && last ? this.compared(last.view, last.answer) : nothing}
      <p class="found" role="status">
        ${!choice.sides ? msg('This edition has nothing of the kind to compare.') : last ? nothing : msg('Counting…')}
      </p>
      ${figures(choice.unit)}`;
  }

  /** What was counted for a view, which the answer is to. */
  private compared(view: ViewState, last: Contrast): TemplateResult | typeof nothing {
    const { edition, all, search } = this;
    const choice = wordsChoice(edition, view.words);
    const { sides } = choice;
    if (!sides) return nothing;
    const most = Math.max(...last.rows.map(({ length }) => length));
    return html`${sizesOf(edition, choice, sides, last)} ${contrastTools(edition, view, search)}
      <div class="contrast-tables">
        ${([0, 1] as const).map((place) => {
          const rows = last.rows[place].slice(0, all ? MOST : AT_FIRST);
          return contrastTable({ edition, view, choice, sides, place, last, rows });
        })}
      </div>
      <p class="words-note few-legend">
        <b class="few">${msg('few', { desc: 'mark of a row whose sample is small' })}</b>
        ${msg('Expected fewer than five times in one of the sides: too few for G² to tell much.')}
      </p>
      ${
        !all && most > AT_FIRST
          ? html`<button class="more" @click=${() => void (this.all = true)}>
              ${msg(str`More rows (the first ${inDigits(AT_FIRST)} of each side shown)`)}
            </button>`
          : nothing
      }`;
  }
}

/** How much is compared, and whose words count. */
function sizesOf(edition: Edition, choice: WordsChoice, sides: readonly NamedSide[], last: Contrast): TemplateResult {
  const included = listed(choice.counted.map(switchName));
  return html`<div class="compared" role="status">
    ${sides.map((side, place) => {
      const size = counted(last.totals[place === 0 ? 0 : 1], choice.unit);
      const passages = counted(last.passages[place === 0 ? 0 : 1], 'passages');
      return html`<p>
        <b lang=${sideLang(edition, side) ?? nothing} dir="auto">${sideName(side)}</b>
        ${msg(str`${size} in ${passages}`, { desc: '12 hits in 7 passages' })}
      </p>`;
    })}
    <p class="words-note">
      ${msg(str`Counted: ${included}. Words that a hyphen or an apostrophe joins count one by one; the reader’s notes never count.`)}
      ${last.shared > 0 ? msg(str`${counted(last.shared, 'passages')} of both sides are left out.`) : nothing}
    </p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'word-contrast': WordContrast;
  }
}
