import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Passage } from '../../../edition/model.ts';
import { linkTo } from '../../../routing/address.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { editionWords } from '../../themes/edition-words.ts';
import { openingLink } from '../../themes/passage-words.ts';
import { counted } from '../../wording/numbers.ts';

/** Where the passages of a tag are listed, for links to them. */
export function passagesId(tag: string): string {
  return `passages-${tag}`;
}

/** The passages of a tag by letter, then those that only tags under it have. */
export function notedPassages(state: RoomState, { tag, own, all }: TagRow): TemplateResult {
  const { view } = state;
  const further = all.passages.filter((passage) => !own.passages.includes(passage));
  return html`<section
    class="codebook-passages"
    id=${passagesId(tag.id)}
    aria-labelledby="codebook-passages"
    tabindex="-1"
  >
    <h2 id="codebook-passages">${msg(str`Passages of “${tag.name}”`)}</h2>
    ${
      own.notes.length === 0
        ? html`<p class="empty">${msg('No note has this tag.')}</p>`
        : html`<p>
            <a href=${linkTo(withNotebook(view, { part: '', table: '', tag: tag.id }))}
              >${counted(own.notes.length, 'notes')}</a
            >
          </p>`
    }
    ${byLetter(state, own.passages)}
    ${
      further.length > 0
        ? html`<h3>${msg('Only of tags under it')}</h3>
            ${byLetter(state, further)}`
        : nothing
    }
  </section>`;
}

/** Passages under the letters they are of. */
export function byLetter(state: RoomState, passages: readonly Passage[]): TemplateResult {
  const { edition } = state;
  const letters = edition.letters
    .map(({ id, title }) => ({ title, own: passages.filter(({ letter }) => letter === id) }))
    .filter(({ own }) => own.length > 0);
  return html`<dl>
    ${letters.map(
      ({ title, own }) =>
        html`<dt>${editionWords(edition, title)}</dt>
          ${own.map((passage) => html`<dd>${openingLink(state, passage)}</dd>`)}`,
    )}
  </dl>`;
}
