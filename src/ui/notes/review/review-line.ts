import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { OUTCOMES } from '../../../views/notes/note-review.ts';
import type { NoteReview, Outcome } from '../../../views/notes/note-review.ts';
import { send } from '../../shell/intents.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { counted } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';
import type { SoughtPlaces } from './changed-places.ts';
import { reviewLink } from './review-link.ts';

/** What became of the notes in letters that have changed, in a line; nothing where all are as they were. */
@localized()
@customElement('review-line')
export class ReviewLine extends LitElement {
  @property({ attribute: false }) review: NoteReview | undefined;
  @property({ attribute: false }) sought: SoughtPlaces = 0;
  /** Whether it stands above what its link leads to. */
  @property({ type: Boolean }) here = false;

  protected override render(): TemplateResult {
    // The status is there before its words are: only then are they told.
    return html`<p role="status">${this.words()}</p>`;
  }

  private words(): TemplateResult | typeof nothing {
    const { review, sought } = this;
    if (sought === 'failed') return this.failed();
    if (!review) {
      return sought === 0
        ? nothing
        : html`${msg(str`Looking for ${counted(sought, 'notes')} in the changed letters…`)}`;
    }
    if (review.open.length === 0) return nothing;
    return html`${outcomeWords(review)} ${this.here ? nothing : reviewLink(msg('Look at them'))}`;
  }

  private failed(): TemplateResult {
    return html`${msg(
        'Your notes could not be looked for in the changed letters: that part of the site could not be loaded. All are kept, but some may seem lost. Check the connection, then try again, or reload the page.',
      )} <button @click=${() => send(this, 'places-look', undefined)}>${msg('Try again')}</button>`;
  }

  static override styles = [
    controlStyles,
    css`
      p {
        margin: 0;
        font-size: 0.875rem;
      }
      p:not(:empty) {
        margin-block: var(--review-line-margin, 0 1rem);
        padding-inline-start: 0.6rem;
        border-inline-start: 2px solid var(--warn);
      }
      button {
        border-color: var(--rule-2);
        color: var(--focus);
      }
      a {
        color: var(--focus);
        text-underline-offset: 2px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}

const COUNTED = {
  exact: 'placesAsTheyWere',
  moved: 'placesMoved',
  unsure: 'placesUnsure',
  lost: 'placesLost',
} as const satisfies Record<Outcome, string>;

function outcomeWords({ places, counts }: NoteReview): string {
  const all = counted(places, 'placesNoted');
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const outcomes = inSequence(told.map((outcome) => counted(counts[outcome], COUNTED[outcome])));
  return msg(str`The letters have changed. Of ${all}, ${outcomes}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'review-line': ReviewLine;
  }
}
