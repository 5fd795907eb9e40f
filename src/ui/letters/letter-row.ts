import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Letter } from '../../edition/model.ts';
import { addresseesOf, sendersOf } from '../../views/columns/correspondents.ts';
import { wordsOfLetter } from '../../edition/words-of-letter.ts';
import { shownHeld } from '../../views/columns/shown-date.ts';
import { heldDate } from '../../views/dating.ts';
import type { ViewState } from '../../views/view-state.ts';
import { linkToEntry } from '../timeline/timeline-links.ts';
import { datedBy, heldWords, senderWords } from '../wording/letter-words.ts';
import { lackingText } from '../wording/lacking-text.ts';
import { counted, listed } from '../wording/numbers.ts';
import { arrow } from '../wording/punctuation.ts';

/** A letter in a list: its date as given, who wrote to whom, its title, which leads to it, and its length, or that it has no text. */
export function letterRow(edition: Edition, view: ViewState, letter: Letter): TemplateResult {
  const held = heldDate(edition, letter, view.dating);
  const date = held && shownHeld(edition, held);
  const by = date ? datedBy(date) : '';
  return html`<li>
    <span class="letter-date"
      >${
        date
          ? html`<time datetime=${date.machine}>${heldWords(date)}</time>${by ? html` <small>${by}</small>` : nothing}`
          : msg('undated')
      }</span
    >
    <span class="letter-between">${betweenWords(edition, letter)}</span>
    <a href=${linkToEntry(view, letter.id)} lang=${edition.lang} dir="auto">${letter.title}</a>
    <small class="letter-words"
      >${letter.type === 'mentioned' ? lackingText(edition) : counted(wordsOfLetter(letter), 'words')}</small
    >
  </li>`;
}

function betweenWords(edition: Edition, letter: Letter): string {
  const to = addresseesOf(edition, letter);
  const addressees = to.names.length > 0 ? listed(to.names) : msg('addressee not known');
  return senderWords(sendersOf(edition, letter)) + arrow() + addressees;
}
