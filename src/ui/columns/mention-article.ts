import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Passage } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import type { Entry } from '../../views/columns/row.ts';
import { editorialNote } from './passage-article.ts';
import type { RoomState } from '../shell/room-state.ts';
import { lackingText } from '../wording/lacking-text.ts';
import { withColon } from '../wording/punctuation.ts';

/** How many words of a passage are enough to know it by. */
const OPENING = 8;

/** A letter that is known only by mention or listed without its text, where its words would stand. */
export function mentionArticle(
  state: RoomState,
  { letter, mentionedIn }: Extract<Entry, { readonly type: 'mention' }>,
): TemplateResult {
  const { lang } = state.edition;
  return html`<article id="${letter.id}-mention" class="mention" aria-label=${letter.title}>
    <header><span class="kind">${lackingText(state.edition)}</span></header>
    <p lang=${lang} dir="auto">${letter.summary}</p>
    ${
      mentionedIn.length > 0
        ? html`<p class="reference">
            ${withColon(msg('Mentioned in'))}
            ${mentionedIn.map((passage, index) => [index > 0 ? ' · ' : nothing, passageLink(state, passage)])}
          </p>`
        : nothing
    }
    ${letter.notes.map((note) => editorialNote(lang, note))}
  </article>`;
}

/** A link to a passage, by its first words. */
export function passageLink({ view }: RoomState, { id, text, lang }: Passage): TemplateResult {
  const words = text.split(/\s/);
  const opening = words.slice(0, OPENING).join(' ');
  return html`<a href=${linkTo({ ...view, at: id })} lang=${lang} dir="auto"
    >“${opening}${words.length > OPENING ? ' …' : ''}”</a
  >`;
}
