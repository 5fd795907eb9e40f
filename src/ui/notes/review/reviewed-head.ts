import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../../edition/model.ts';
import { subjectOf } from '../../../notes/note.ts';
import type { ReviewedPlace } from '../../../views/notes/note-review.ts';
import { comma } from '../../wording/punctuation.ts';

/** What became of a place of a note, the words that it was on, and their letter. */
export function reviewedHead(edition: Edition, reviewed: ReviewedPlace): TemplateResult {
  const { subject, target } = reviewed.place;
  const words = target.selector?.[1].exact;
  return html`<span class="outcome">${outcomeWords(reviewed)}<span class="unseen">${comma()}</span></span>
    ${
      words === undefined
        ? html`<span class="quote">${subject ? msg('The whole of it') : subjectOf(target)}</span>`
        : html`<q class="quote" lang=${subject?.passage?.lang ?? ''} dir="auto">${words}</q>`
    }
    <cite lang=${edition.lang} dir="auto">${subject?.title ?? msg('No longer in this edition')}</cite>`;
}

function outcomeWords({ outcome, changed }: ReviewedPlace): string {
  switch (outcome) {
    case 'moved':
      return changed ? msg('Moved, reads otherwise') : msg('Moved');
    case 'unsure':
      return msg('Unsure');
    case 'lost':
      return msg('Lost');
  }
}
