import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edition } from '../../edition/model.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { whenIdle } from '../../platform/idle.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import type { ListedLetter } from '../../views/letters/letter-index.ts';
import { lettersChoice } from '../../views/letters/letters-choice.ts';
import { byPeople, byYear, chosenLetters } from '../../views/letters/listed-letters.ts';
import type { ViewState } from '../../views/view-state.ts';
import { language } from '../language/language.ts';
import { counted, listed } from '../wording/numbers.ts';
import { letterRow } from './letter-row.ts';
import { nameOfSide } from './side-name.ts';
import { yearName } from './year-choice.ts';

/** So many letters are set at once: in some ms, also on a slow device. */
const PIECE = 50;

/** Some letters of a list, under the heading of their group where they are the first of it. */
interface Piece {
  readonly heading: string | undefined;
  readonly letters: readonly ListedLetter[];
  /** How many the group has, in all its pieces. */
  readonly all: number;
}

/**
 * Letters under years or people. They are set piece by piece while nothing else is to be done, until all are there, so that the browser finds and prints them
 * all. It draws into the light DOM, where the browser's find reaches it.
 */
@localized()
@customElement('letters-list')
export class LettersList extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  /** How many pieces are set. */
  @state() private set = 1;
  private pieces: readonly Piece[] = [];
  private callOff = (): void => undefined;
  private readonly setAll = (): void => {
    this.set = this.pieces.length;
    this.performUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.setAll);
    this.goOn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.setAll);
    this.callOff();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('edition');
    const sameEdition = !changed.has('edition') || (before !== undefined && coreOf(before) === coreOf(this.edition));
    if (sameEdition && !changed.has('view')) return;
    this.pieces = piecesOf(this.edition, this.view);
    this.set = 1;
  }

  protected override render(): TemplateResult {
    const { edition, view } = this;
    return html`${repeat(this.pieces.slice(0, this.set), (piece) =>
      guard([piece, language()], () => pieceDrawing(edition, view, piece)),
    )}`;
  }

  protected override updated(): void {
    this.toggleAttribute('aria-busy', this.set < this.pieces.length);
    this.goOn();
  }

  private goOn(): void {
    this.callOff();
    if (this.set < this.pieces.length) this.callOff = whenIdle(() => void (this.set += 1));
  }
}

function pieceDrawing(edition: Edition, view: ViewState, { heading, letters, all }: Piece): TemplateResult {
  const rows = html`<ol class="letter-piece" style="--rows: ${letters.length}">
    ${letters.map(({ letter }) => letterRow(edition, view, letter))}
  </ol>`;
  if (heading === undefined) return rows;
  return html`<h2 dir="auto">${heading} <small>${counted(all, 'letters')}</small></h2>
    ${rows}`;
}

function piecesOf(edition: Edition, view: ViewState): readonly Piece[] {
  const index = letterIndex(edition);
  const choice = lettersChoice(edition, view.letters);
  const letters = chosenLetters(index, choice);
  const groups =
    choice.listed === 'person'
      ? byPeople(index, letters, choice).map((group) => ({
          heading:
            group.heading.length > 0
              ? listed(group.heading.map((id) => nameOfSide(edition, id)))
              : msg('Nobody named', { desc: 'a heading over letters whose sender or addressee is not known' }),
          letters: group.letters,
        }))
      : byYear(letters).map((group) => ({ heading: yearName(group.heading), letters: group.letters }));
  return groups.flatMap((group) => {
    const pieces: Piece[] = [];
    for (let start = 0; start < group.letters.length; start += PIECE)
      pieces.push({
        heading: start === 0 ? group.heading : undefined,
        letters: group.letters.slice(start, start + PIECE),
        all: group.letters.length,
      });
    return pieces;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'letters-list': LettersList;
  }
}
