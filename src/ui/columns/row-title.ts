import { byId } from '../../edition/by-id.ts';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LetterRow, LinkLine, RowHead } from '../../views/columns/row.ts';
import { citeButton } from '../citing/cite-button.ts';
import type { RoomState } from '../shell/room-state.ts';
import { daysInWords } from '../wording/dates.ts';
import { factName } from '../wording/letter-words.ts';
import { certaintyWords, linkWords } from '../wording/link-words.ts';
import { groundWords, wholePart } from '../transcribed/whole-part.ts';
import { detailWords, rowTitleWords } from '../wording/row-words.ts';
import { passageLink } from './mention-article.ts';
import { editorialNote } from './passage-article.ts';
import { wholeNoteButton, wholeNotes } from './whole-notes.ts';
import { arrow, comma, inSequence, withColon } from '../wording/punctuation.ts';

/** A row's title over all columns: what it is about, and on demand why its passages stand together. `line` is its line in the grid. */
export function rowTitle(state: RoomState, row: LetterRow, line: number): TemplateResult {
  const detail =
    row.detail.type === 'reply' ? wholePart(state.edition)?.replyWords(row.detail) : detailWords(row.detail);
  return html`<div
    class="row-title"
    id=${row.id}
    style="--line: ${line}"
    aria-current=${state.view.at === row.id ? 'location' : nothing}
  >
    <h3 lang=${row.title === undefined ? nothing : state.edition.lang} dir="auto">${rowTitleWords(row.title)}</h3>
    ${detail ? html`<span class="detail">${detail}</span>` : nothing} ${besideTitle(state, row)}
  </div>`;
}

/** What stands beside the title of a row, and of a letter that stands in one as a reply: notes on it, its citation, and what is told of it. */
export function besideTitle(state: RoomState, head: RowHead): TemplateResult {
  const { id, title, summary, links, facts, notes } = head;
  return html`${wholeNotes(state, id)}
  ${isSubject(state, head) ? wholeNoteButton(state, id, rowTitleWords(title)) : nothing}
  ${isLetter(state, head) ? citeButton(id, msg('Cite this letter')) : nothing}
  ${summary || [links, facts, notes].some(({ length }) => length > 0) ? more(state, head) : nothing}`;
}

/** Whether it is a letter or an exchange, which can have notes. */
function isSubject({ view }: RoomState, { title }: RowHead): boolean {
  return title !== undefined && view.align !== 'theme';
}

/** Whether it is a letter, which can be cited. */
function isLetter({ edition }: RoomState, { id }: RowHead): boolean {
  return byId(edition.letters, id) !== undefined;
}

function more(state: RoomState, { title, summary, links, facts, notes }: RowHead): TemplateResult {
  const { lang } = state.edition;
  return html`<details>
    <summary>
      ${links.length > 0 ? msg('Links and reasons') : msg('About')}<span class="unseen"
        >${comma()}${rowTitleWords(title)}</span
      >
    </summary>
    ${summary ? html`<p lang=${lang} dir="auto">${summary}</p>` : nothing}
    ${
      links.length > 0
        ? html`<ul>
            ${links.map((link) => linkLine(state, link))}
          </ul>`
        : nothing
    }
    ${facts.length > 0 ? html`<dl>${facts.map((one) => fact(lang, one))}</dl>` : nothing}
    ${notes.map((note) => editorialNote(lang, note))}
  </details>`;
}

function linkLine(state: RoomState, { type, passages, reason, by, certainty }: LinkLine): TemplateResult {
  const { lang } = state.edition;
  return html`<li>
    <b>${withColon(linkWords(type))}</b>
    ${passages.map((passage, index) => [index > 0 ? arrow() : nothing, passageLink(state, passage)])}.
    <span lang=${lang} dir="auto">${reason}</span>
    <span class="detail"><span lang=${lang} dir="auto">${by}</span>${comma()}${certaintyWords(certainty)}</span>
  </li>`;
}

function fact(lang: string, { name, given }: LetterRow['facts'][number]): TemplateResult {
  return html`<dt>${factName(name)}</dt>
    ${given.map((one) => html`<dd><span lang=${lang} dir="auto">${one.days ? daysInWords(one.days) : one.text}</span> ${saidWords(one)}</dd>`)}`;
}

/** In brackets: who says so, how surely, and what it rests on where nobody does. */
function saidWords({ sigil = '', certainty, inferredFrom }: LetterRow['facts'][number]['given'][number]): string {
  const words = inSequence([
    sigil,
    certainty ? certaintyWords(certainty) : '',
    inferredFrom ? groundWords(inferredFrom) : '',
  ]);
  return words && `(${words})`;
}
