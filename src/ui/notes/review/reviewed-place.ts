import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Stretch } from '../../../anchoring/flatten.ts';
import type { Edition } from '../../../edition/model.ts';
import { textOf } from '../../../notes/note.ts';
import { linkTo } from '../../../routing/address.ts';
import { candidatesFor, comparePlace, oldWords, turnIn, wordsAround } from '../../../views/notes/compared-place.ts';
import type { CandidatePlace, ComparedPiece } from '../../../views/notes/compared-place.ts';
import { todaysPlace } from '../../../views/notes/note-review.ts';
import type { ChosenPlace, ReviewedPlace } from '../../../views/notes/note-review.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { inDigits } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';
import { comparedPieces, keyToPieces } from './compared-pieces.ts';

/** What the reader can do with a place. */
export interface PlaceActs {
  readonly accept: () => void;
  readonly replace: () => void;
  readonly keepAsLost: () => void;
  readonly place: (chosen: ChosenPlace) => void;
}

/** A place of a note in letters that have changed: its text as it was beside today's, the note, and what can be done. */
export function reviewedPlace({ edition, view }: RoomState, reviewed: ReviewedPlace, acts: PlaceActs): TemplateResult {
  const { placed, place } = reviewed;
  const { selector } = place.target;
  const passage = place.subject?.passage;
  const text = textOf(placed.note);
  return html`
    ${text.trim() === '' ? nothing : html`<p class="own" dir="auto">${text}</p>`}
    ${selector ? textsOf(reviewed) : html`<p class="gone">${msg('What the whole note is on is no longer in this edition.')}</p>`}
    ${
      passage
        ? html`<p><a href=${linkTo({ ...view, page: 'columns', at: passage.id })}>${msg('Read in its passage')}</a></p>`
        : nothing
    }
    <div class="acts">
      ${
        todaysPlace(reviewed)
          ? html`<button aria-keyshortcuts="a" @click=${acts.accept}>${msg('Accept today’s place')}</button>`
          : nothing
      }
      <button aria-keyshortcuts="r" @click=${acts.replace}>${msg('Place by hand')}</button>
      <button aria-keyshortcuts="o" @click=${acts.keepAsLost}>${msg('Keep as lost')}</button>
    </div>
    ${candidateList(edition, reviewed, acts)}
  `;
}

function textsOf({ place, outcome }: ReviewedPlace): TemplateResult {
  const { target, subject, resolution } = place;
  if (target.selector === undefined) return html``;
  const passage = subject?.passage;
  if (!passage || !('start' in resolution)) {
    const words = passage
      ? msg('These words no longer stand in this passage.')
      : msg('This passage is no longer in this edition.');
    return sides(oldWords(target), html`<p class="gone">${words}</p>`, { lang: passage?.lang });
  }
  const { before, today } = comparePlace(target, passage, resolution);
  return html`${sides(before, comparedPieces(today, 'today', passage.lang), { lang: passage.lang, turn: turnWords(passage.text, resolution) })}
  ${keyToPieces([...before, ...today])}
  ${
    outcome === 'unsure'
      ? html`<p>
          ${msg('Whether these are the words that were meant is not sure: they stand elsewhere too, or too much around them has changed.')}
        </p>`
      : nothing
  }`;
}

/** Copies of the same words in one passage may have the same words around them too; their order tells them apart. */
function turnWords(text: string, place: Stretch): string {
  const found = turnIn(text, place);
  return found ? msg(str`number ${inDigits(found.turn)} of ${inDigits(found.of)} in this passage`) : '';
}

interface SidesOptions {
  readonly lang: string | undefined;
  /** Which copy of its words today's place is; empty where there is one only. */
  readonly turn?: string;
}

function sides(
  before: readonly ComparedPiece[],
  today: TemplateResult,
  { lang, turn = '' }: SidesOptions,
): TemplateResult {
  return html`<div class="sides">
    <figure>
      <figcaption>${msg('When the note was made')}</figcaption>
      ${comparedPieces(before, 'before', lang)}
    </figure>
    <figure>
      <figcaption>${inSequence([msg('Today'), turn])}</figcaption>
      ${today}
    </figure>
  </div>`;
}

function turnLine({ passage, start, end }: CandidatePlace): TemplateResult | typeof nothing {
  const turn = turnWords(passage.text, { start, end });
  return turn === '' ? nothing : html`<span class="turn">${turn}</span>`;
}

function candidateList(edition: Edition, { placed, place }: ReviewedPlace, acts: PlaceActs): unknown {
  const { target, subject, resolution } = place;
  if (target.selector === undefined) return nothing;
  const shown = 'start' in resolution ? resolution : undefined;
  const candidates = candidatesFor(edition, target, subject?.passage, shown);
  if (candidates.length === 0) return nothing;
  const titles = new Map(edition.letters.map(({ id, title }) => [id, title]));
  const chosen = ({ passage, start, end }: CandidatePlace): ChosenPlace => ({
    note: placed.note.id,
    was: target,
    subject: passage.id,
    words: { start, end },
  });
  return html`<h4>${msg('The very words stand elsewhere')}</h4>
    <ul class="candidates">
      ${candidates.map(
        (candidate) =>
          html`<li>
            <cite lang=${edition.lang} dir="auto">${titles.get(candidate.passage.letter)}</cite>
            ${turnLine(candidate)}
            ${comparedPieces(wordsAround(candidate.passage.text, candidate), 'today', candidate.passage.lang)}
            <button @click=${() => acts.place(chosen(candidate))}>${msg('Place it here')}</button>
          </li>`,
      )}
    </ul>`;
}
