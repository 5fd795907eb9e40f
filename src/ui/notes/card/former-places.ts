import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../../edition/model.ts';
import { formerPlacesOf, subjectOf } from '../../../notes/note.ts';
import type { FormerPlace, Note } from '../../../notes/note.ts';
import { noteSubjects } from '../../../views/note-subjects.ts';
import { gregorian } from '../../wording/dates.ts';
import { inDigits } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';

/** Where a note was before the reader placed it anew, the latest first, in a fold; nothing where it always was where it is. */
export function formerPlaces(note: Note, edition: Edition | undefined): TemplateResult | typeof nothing {
  const places = formerPlacesOf(note).toReversed();
  if (places.length === 0 || !edition) return nothing;
  return html`<details class="former">
    <summary>${msg('Where it was before')}</summary>
    <ul>
      ${places.map((place) => html`<li>${formerPlace(place, edition)}</li>`)}
    </ul>
  </details>`;
}

function formerPlace({ target, until }: FormerPlace, edition: Edition): TemplateResult {
  const words = target.selector?.[1].exact;
  return html`${
      words === undefined ? nothing : html`<q dir="auto">${words}</q>`
    }${where(subjectOf(target), edition)}<br />${msg(str`Until ${gregorian(Date.parse(until))}`)}`;
}

/** A passage by its number in its letter, as in the list that places are chosen from. */
function where(id: string, edition: Edition): string {
  const subject = noteSubjects(edition).get(id);
  if (!subject) return msg('No longer in this edition');
  if (subject.type !== 'passage') return subject.title;
  const letter = edition.letters.find((one) => one.id === subject.letter);
  const number = (letter?.passages.findIndex((passage) => passage.id === id) ?? -1) + 1;
  return inSequence([subject.title, msg(str`passage ${inDigits(number)}`)]);
}

export const formerPlacesStyles = css`
  .former {
    margin-block-start: 0.4rem;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  .former summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
  }
  .former ul {
    display: grid;
    gap: 0.5rem;
    margin: 0.3rem 0 0.2rem;
    padding: 0;
    list-style: none;
  }
  .former q {
    margin-bottom: 0.15rem;
    border-color: var(--rule-2);
  }
  @media (pointer: coarse) {
    .former summary {
      min-height: 44px;
      align-content: center;
    }
  }
`;
