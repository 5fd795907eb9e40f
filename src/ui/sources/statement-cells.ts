import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Excerpt } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { sigilOf } from '../../views/source-names.ts';
import type { Meaning, Statement } from '../../views/sources/stated-facts.ts';
import type { RoomState } from '../shell/room-state.ts';
import { gregorianDays } from '../wording/dates.ts';
import { placeWords } from '../wording/letter-words.ts';
import { certaintyWords } from '../wording/link-words.ts';
import { listed } from '../wording/numbers.ts';
import { contextPassageLink, passageLink } from './source-links.ts';

/** The cells of a statement: the source's words, how the edition reads them and what rules them out; then how sure it is. */
export function statementCells({ edition }: RoomState, statement: Statement): TemplateResult {
  const { asGiven, meaning, ruledOutBy, certainty, note } = statement;
  const { lang } = edition;
  const against = listed(ruledOutBy.map((source) => sigilOf(edition, source)));
  return html`<td>
      <q class="given" lang=${lang} dir="auto">${asGiven}</q>
      ${meaningLine(meaning, lang)}
      ${ruledOutBy.length > 0 ? html`<p class="against">${msg(str`No day in common with: ${against}`)}</p>` : nothing}
      ${note === undefined ? nothing : html`<p class="aside" lang=${lang} dir="auto">${note}</p>`}
    </td>
    <td>${certaintyWords(certainty)}</td>`;
}

function meaningLine(meaning: Meaning, lang: string): TemplateResult | typeof nothing {
  if (meaning.type === 'words') return nothing;
  if (meaning.type === 'date') return html`<p class="aside">${gregorianDays(meaning.value)}</p>`;
  return meaning.correspondent
    ? html`<p class="aside" lang=${lang} dir="auto">${meaning.correspondent.name}</p>`
    : html`<p class="aside">${msg('no one known', { desc: 'the sender or addressee is not identified' })}</p>`;
}

/** Where a source makes a statement: the section or page, and the passage beside which it stands. */
export function statementPlace(state: RoomState, { place, beside }: Statement): TemplateResult | typeof nothing {
  const words = placeWords(place);
  const passage = passagesIn(state.edition).find(({ id }) => id === beside);
  const contextPassage = contextPassagesIn(state).find(({ id }) => id === beside);
  if (!words && !passage && !contextPassage) return nothing;
  return html`<p class="aside">
    ${words} ${passage ? besideLine(passageLink(state, passage)) : nothing}
    ${contextPassage ? besideLine(contextPassageLink(state, contextPassage)) : nothing}
  </p>`;
}

function besideLine(link: TemplateResult): TemplateResult {
  return html`<span class="beside"
    >${msg('Beside:', { desc: 'the passage beside which a source gives a date' })} ${link}</span
  >`;
}

function contextPassagesIn({ edition }: RoomState): readonly Excerpt[] {
  return edition.context.flatMap(({ passages }) => passages);
}
