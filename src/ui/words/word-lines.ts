import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.ts';
import type { Wording } from '../../search/wordings.ts';
import type { Concordance } from '../../search/words/concordance.ts';
import type { ViewState } from '../../views/view-state.ts';
import { askedLines, sidesOfLines } from '../../views/words/asked-lines.ts';
import { letterOfId } from '../../edition/letter-of-id.ts';
import type { RoomState } from '../shell/room-state.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { send } from '../shell/intents.ts';
import { queryForms } from '../find/query-forms.ts';
import { lineTools } from './line-tools.ts';
import type { GiveSearch } from './worker-answer.ts';
import { includeAll, queryTools } from './query-tools.ts';
import { sideLines } from './side-lines.ts';
import { WorkerAnswer } from './worker-answer.ts';
import { typingPause } from '../find/typing-pause.ts';
import { begunWords, unreadWords } from '../find/find-words.ts';
import { hitsOf, linesFound } from './lines-found.ts';
import { sideLang, sideName } from './words-names.ts';
import { wordsChoice } from '../../views/words/words-choice.ts';

/** Draws the wordings that were found, and those that are left out, each with a switch. */
export type DrawWordings = (wordings: readonly Wording[]) => TemplateResult | typeof nothing;

/** As many lines of each side are asked of the worker, and as many are shown at first, and with every further step. */
const MOST = 1000;
const STEP = 50;

/**
 * A concordance: each hit of what is looked for in its context, the sides beside one another. It draws into the light DOM,
 * where the browser's find, print and links reach it.
 *
 * @fires view-change with what is looked for, or in what
 */
@localized()
@customElement('word-lines')
export class WordLines extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  /** Gives letters that are elsewhere; what is drawn comes with the edition and the view. */
  @property({ attribute: false, hasChanged: () => false }) room!: Pick<RoomState, 'have' | 'lend'>;
  /** Which search is asked does not change what is drawn. */
  @property({ attribute: false, hasChanged: () => false }) search!: GiveSearch;
  /** Draws switches for the wordings found; it draws from the edition and the view, with which it changes. */
  @property({ attribute: false, hasChanged: () => false }) drawWordings!: DrawWordings;
  /** How many lines of a side are shown, by its place. */
  @state() private shown: readonly number[] = [];
  /** What was done with the lines last: copied or saved. */
  @state() private done = '';
  /** What stands in the field. The view follows it. */
  @state() private typed = '';
  private readonly pause = typingPause(() => this.settle());
  /** The letters that are being fetched. */
  @state() private coming = '';
  private readonly answer = new WorkerAnswer(this, 'concordance');

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who goes on by a link or a key has left the field before, which ended the pause.
    this.pause.stop();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // While one types, the view comes after; whatever else changes it is followed.
    if (!this.pause.waits) this.typed = this.view.find;
    if (!['edition', 'view', 'typed'].some((name) => changed.has(name))) return;
    const { edition, looked: view, search } = this;
    if (changed.has('typed')) this.shown = [];
    this.done = '';
    if (changed.has('view')) this.coming = '';
    if (view.find.trim() === '') this.answer.clear();
    else void this.answer.ask(search, view, () => askedLines(edition, view, MOST));
  }

  protected override updated(): void {
    if (this.answer.last) void this.bring(this.answer.last.view, this.answer.last.answer);
  }

  /** Lines are drawn from their letters, which may be elsewhere. */
  private async bring(view: ViewState, { sides }: Concordance): Promise<void> {
    const letters = new Set(
      sides.flatMap(({ lines }, place) => lines.slice(0, this.shown[place] ?? STEP).map(({ letter }) => letter)),
    );
    const away = [...letters].filter((id) => letterOfId(this.edition, id)?.away);
    const key = `${away.join(' ')} ${view.find}`;
    if (away.length === 0 || this.coming === key || this.coming === 'failed') return;
    this.coming = key;
    try {
      // Those that are shown stay together.
      await this.room.have(letters);
    } catch {
      this.coming = 'failed';
      send(this, 'part-missing', undefined);
    }
  }

  protected override render(): TemplateResult {
    const { edition, looked: view } = this;
    const { last } = this.answer;
    const found = last ? linesFound(last.view, last.answer) : this.ariaBusy === 'true' ? msg('Looking…') : nothing;
    return html`${queryTools(this, edition, view, this.field)}
      <div class="found"><span role="status">${found}</span> ${includeAll(view)}</div>
      <div role="status">${last && !this.pause.waits ? understood(last.answer) : nothing}</div>
      ${this.drawWordings(last?.answer.wordings ?? [])} ${view.find.trim() === '' ? queryForms(edition) : nothing}
      ${last && hitsOf(last.answer) > 0 ? this.lines(last.view, last.answer) : nothing}`;
  }

  private lines(view: ViewState, last: Concordance): TemplateResult {
    const { edition, room } = this;
    const named = sidesOfLines(edition, view);
    const { chosen } = wordsChoice(edition, view.words);
    const sides = [
      ...named.map((side) => ({ name: sideName(side), lang: sideLang(edition, side) })),
      { name: chosen ? msg('Other passages') : neitherSide(), lang: undefined },
    ];
    return html`${lineTools({ edition, view, room, search: this.search, last, sides }, this.done, (done) => void (this.done = done))}
      <div class="lines-of-sides">
        ${sides.map(({ name, lang }, place) => {
          const side = last.sides[place];
          if (!side || (place === named.length && side.hits === 0)) return nothing;
          const shown = this.shown[place] ?? STEP;
          return sideLines(
            {
              edition,
              view,
              side,
              isComing: this.coming !== 'failed',
              wordings: last.wordings,
              name,
              lang,
              shown,
              place,
            },
            () => this.showMore(place, shown + STEP * 4),
          );
        })}
      </div>`;
  }

  /** The view with what stands in the field. */
  private get looked(): ViewState {
    return { ...this.view, find: this.typed };
  }

  private readonly field = {
    type: (words: string): void => {
      this.typed = words;
      this.pause.touch();
    },
    done: (): void => this.pause.now(),
    // A field that goes with its page is left, too; what it holds is nothing to the next page.
    leave: (): void => queueMicrotask(() => this.pause.now()),
  };

  /** Puts what was typed into the address, and has said what of it was not understood. */
  private settle(): void {
    if (this.typed !== this.view.find) send(this, 'view-change', { find: this.typed });
    this.requestUpdate();
  }

  private showMore(place: number, count: number): void {
    const shown = [...this.shown];
    shown[place] = count;
    this.shown = shown;
  }
}

/** What was made of a query: that a word was taken for a beginning, and what was left out. */
function understood(found: Concordance): TemplateResult {
  const { begun, unread } = found;
  return html`${begun === undefined ? nothing : html`<p>${begunWords(begun, hitsOf(found) > 0)}</p>`}
  ${unread.map((piece) => html`<p class="unread">${unreadWords(piece)}</p>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'word-lines': WordLines;
  }
}
