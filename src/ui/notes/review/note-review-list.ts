import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { movedUnchanged, todaysPlace } from '../../../views/notes/note-review.ts';
import type { ChosenPlace, NoteReview, ReviewedPlace } from '../../../views/notes/note-review.ts';
import { doneBy, PAGE_KEYS } from '../../keys/page-keys.ts';
import { strokeOf } from '../../keys/stroke.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { comparedPiecesStyles } from './compared-pieces.ts';
import { noteReviewStyles } from './note-review-styles.ts';
import './place-chooser.ts';
import { reviewedHead } from './reviewed-head.ts';
import { reviewedPlace } from './reviewed-place.ts';

/** So many places are listed at a time. */
const LISTED = 50;

/**
 * The places of notes in letters that have changed, one after the other: what became of them, and what to do.
 *
 * @fires notes-place with today's places that the reader accepts
 * @fires note-keep-lost
 */
@localized()
@customElement('note-review-list')
export class NoteReviewList extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @state() private key: string | undefined;
  @state() private replacing = false;
  /** What was known last: while notes are looked for again, it stays. */
  private review: NoteReview | undefined;
  private index = 0;
  private leads = false;

  protected override willUpdate(): void {
    this.review = this.room?.review ?? this.review;
    const { open } = this.review ?? { open: [] };
    const at = open.findIndex(({ key }) => key === this.key);
    if (at < 0 && this.key !== undefined) {
      // What was open is done with; the focus goes on with the next.
      this.leads ||= this.matches(':focus-within');
      this.replacing = false;
    }
    this.index = at < 0 ? Math.max(0, Math.min(this.index, open.length - 1)) : at;
    this.key = open[this.index]?.key;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { review, room } = this;
    if (!review || !room) return nothing;
    return html`<div @keydown=${(event: KeyboardEvent) => this.press(event)}>
      ${review.open.length === 0 ? this.nothingOpen() : this.openOnes(room, review)}
      ${review.keptAsLost.length > 0 ? this.keptAsLost(room, review.keptAsLost) : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('replacing') && this.replacing) void this.lead('place-chooser');
    else if (this.leads) void this.lead('.open > button, .none');
    this.leads = false;
  }

  private async lead(to: string): Promise<void> {
    const element = this.renderRoot.querySelector<HTMLElement>(to);
    if (element?.localName !== 'place-chooser') return element?.focus();
    const chooser = this.renderRoot.querySelector('place-chooser');
    await chooser?.updateComplete;
    chooser?.takeCursor();
  }

  private nothingOpen(): TemplateResult {
    return html`<p class="none" tabindex="-1">
      ${msg('There is nothing to look at: every note is where its words are in today’s letters, or you keep it as lost.')}
    </p>`;
  }

  private openOnes(room: RoomState, review: NoteReview): TemplateResult {
    const { open } = review;
    const first = this.index - (this.index % LISTED);
    const listed = open.slice(first, first + LISTED);
    const moved = movedUnchanged(review);
    return html`${moved.length > 1 ? this.acceptAll(moved) : nothing}
      ${
        room.preferences.keys === 'on'
          ? html`<p class="hint">
              ${msg('Keys: J and K lead to the next and the one before, A accepts, R places by hand, O keeps as lost.')}
            </p>`
          : nothing
      }
      <ol start=${first + 1}>
        ${repeat(
          listed,
          ({ key }) => key,
          (reviewed) => this.item(room, reviewed),
        )}
      </ol>
      ${open.length > LISTED ? this.pages(first, open.length) : nothing}`;
  }

  private acceptAll(moved: readonly ReviewedPlace[]): TemplateResult {
    const count = counted(moved.length, 'placesNoted');
    return html`<p class="all">
      <button @click=${() => this.accept(moved)}>${msg(str`Accept all that moved unchanged: ${count}`)}</button>
    </p>`;
  }

  private item(room: RoomState, reviewed: ReviewedPlace): TemplateResult {
    const open = reviewed.key === this.key;
    return html`<li class=${open ? 'open' : ''}>
      <button aria-expanded=${open ? 'true' : 'false'} @click=${() => this.show(reviewed)}>
        ${reviewedHead(room.edition, reviewed)}
      </button>
      ${
        open
          ? html`<div class="body">
              ${reviewedPlace(room, reviewed, {
                accept: () => this.accept([reviewed]),
                replace: () => void (this.replacing = true),
                keepAsLost: () => this.keepAsLost(reviewed),
                place: (chosen) => this.place([chosen]),
              })}
              ${this.replacing ? this.chooser(room, reviewed) : nothing}
            </div>`
          : nothing
      }
    </li>`;
  }

  private chooser({ edition, have }: RoomState, reviewed: ReviewedPlace): TemplateResult {
    return html`<place-chooser .edition=${edition} .have=${have} .reviewed=${reviewed}>
      <button @click=${() => this.cancel()}>${msg('Cancel')}</button>
    </place-chooser>`;
  }

  private pages(first: number, all: number): TemplateResult {
    const last = Math.min(all, first + LISTED);
    return html`<p class="pages">
      <button ?disabled=${first === 0} @click=${() => this.showAt(first - LISTED)}>${msg('Previous')}</button>
      ${msg(str`${inDigits(first + 1)} to ${inDigits(last)} of ${inDigits(all)}`)}
      <button ?disabled=${last === all} @click=${() => this.showAt(last)}>${msg('Next')}</button>
    </p>`;
  }

  private keptAsLost({ edition }: RoomState, kept: readonly ReviewedPlace[]): TemplateResult {
    return html`<h2>${msg('Kept as lost')}</h2>
      <p class="hint">${msg('These are asked about again when their letters change again.')}</p>
      <ul>
        ${kept.slice(0, LISTED).map((reviewed) => html`<li>${reviewedHead(edition, reviewed)}</li>`)}
      </ul>`;
  }

  private show({ key }: ReviewedPlace): void {
    if (key !== this.key) this.replacing = false;
    this.key = key;
  }

  private showAt(index: number): void {
    const reviewed = this.review?.open[index];
    if (!reviewed) return;
    this.show(reviewed);
    this.leads = true;
  }

  private cancel(): void {
    this.replacing = false;
    this.leads = true;
  }

  private accept(reviewed: readonly ReviewedPlace[]): void {
    this.place(reviewed.flatMap((one) => todaysPlace(one) ?? []));
  }

  private place(places: readonly ChosenPlace[]): void {
    if (places.length > 0) send(this, 'notes-place', { places });
  }

  private keepAsLost({ placed, place }: ReviewedPlace): void {
    send(this, 'note-keep-lost', { note: placed.note.id, was: place.target });
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape' && this.replacing) {
      event.preventDefault();
      return this.cancel();
    }
    const [from] = event.composedPath();
    if (from instanceof Element && from.matches('select, textarea')) return;
    const act = this.actOf(strokeOf(event));
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actOf(stroke: string | undefined): (() => void) | undefined {
    const reviewed = this.review?.open[this.index];
    const does = doneBy(PAGE_KEYS.review, stroke, this.room?.preferences.keys === 'on');
    if (!reviewed || !does) return undefined;
    const acts: Readonly<Record<typeof does, () => void>> = {
      next: () => this.showAt(this.index + 1),
      previous: () => this.showAt(this.index - 1),
      accept: () => this.accept([reviewed]),
      replace: () => void (this.replacing = true),
      'keep-lost': () => this.keepAsLost(reviewed),
    };
    return acts[does];
  }

  static override styles = [controlStyles, comparedPiecesStyles, noteReviewStyles];
}

/** The part of the page Notes. */
export function noteReview(room: RoomState): TemplateResult {
  return html`<note-review-list .room=${room}></note-review-list>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'note-review-list': NoteReviewList;
  }
}
