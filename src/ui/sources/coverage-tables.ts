import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Party } from '../../edition/model.ts';
import type { Coverage, LetterCoverage, MentionedLetter } from '../../views/sources/coverage.ts';
import { sigilOf } from '../../views/source-names.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { editionsWords } from '../wording/reported-words.ts';
import { letterLink, passageLink, sourceLink } from './source-links.ts';

/** How much is known of each letter and from whom; then the letters of which no word is known. */
export function coverageTables(state: RoomState, { groups, total, mentioned }: Coverage): TemplateResult {
  const { form } = state.edition;
  const column = columnNames(state.edition);
  return html`${form === 'transcribed' ? nothing : html`<p>${quotedShareWords()}</p>`}
    <div class="scroll">
      <table class="coverage">
        <caption>
          ${form === 'transcribed' ? msg('Letters whose text is here') : msg('Letters that are quoted or reported')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Letter')}</th>
            <th scope="col">${column.length}</th>
            <th scope="col" class="number">${column.quoted}</th>
            <th scope="col" class="number">${column.words}</th>
            <th scope="col" class="number">${column.reported}</th>
            <th scope="col">${column.from}</th>
          </tr>
        </thead>
        ${groups.map(
          ({ party, letters }) =>
            html`<tbody>
              <tr>
                <th class="group" colspan="6" scope="rowgroup">${partyHeading(state, party)}</th>
              </tr>
              ${letters.map((letter) => letterRow(state, letter))}
            </tbody>`,
        )}
        <tfoot>
          <tr>
            <th scope="row">${msg('All letters')}</th>
            <td></td>
            <td class="number" data-column=${column.quoted}>${inDigits(total.quoted)}</td>
            <td class="number" data-column=${column.words}>${inDigits(total.words)}</td>
            <td class="number" data-column=${column.reported}>${inDigits(total.reported)}</td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
    ${mentioned.length > 0 ? mentionTable(state, mentioned) : nothing}`;
}

export function partyHeading({ edition }: Pick<RoomState, 'edition'>, party: Party | undefined): unknown {
  return party ? html`<span lang=${edition.lang} dir="auto">${party.name}</span>` : msg('Of neither side');
}

function columnNames({ form }: Edition) {
  return {
    length: msg('Length, by the sources'),
    quoted: msg('Passages quoted'),
    words: msg('Words quoted'),
    reported: form === 'transcribed' ? editionsWords() : msg('Passages reported'),
    from: msg('Passages from'),
  };
}

function letterRow(state: RoomState, coverage: LetterCoverage): TemplateResult {
  const { edition } = state;
  const { letter, lengths, quoted, words, reported, from } = coverage;
  const column = columnNames(edition);
  return html`<tr>
    <th scope="row">${letterLink(state, letter)}</th>
    <td data-column=${column.length}>
      ${
        lengths.length > 0
          ? html`<ul lang=${edition.lang}>
              ${lengths.map(
                ({ asGiven, source }) =>
                  html`<li dir="auto"><q>${asGiven}</q> <span class="sigil">${sigilOf(edition, source)}</span></li>`,
              )}
            </ul>`
          : html`<span class="none"
              >${letter.away ? msg('stands with the letter') : msg('not known', { desc: 'the length of a letter' })}</span
            >`
      }
    </td>
    <td class="number" data-column=${column.quoted}>${inDigits(quoted)}</td>
    <td class="number" data-column=${column.words}>${inDigits(words)}</td>
    <td class="number" data-column=${column.reported}>${inDigits(reported)}</td>
    <td data-column=${column.from}>
      <ul>
        ${from.map(({ source, passages }) => html`<li>${sourceLink(state, source)}<span>${inDigits(passages)}</span></li>`)}
      </ul>
    </td>
  </tr>`;
}

function mentionTable(state: RoomState, mentioned: readonly MentionedLetter[]): TemplateResult {
  return html`<div class="scroll">
    <table class="mentions">
      <caption>
        ${state.edition.form === 'transcribed' ? msg('Letters whose text is not here') : msg('Letters known only by mention; nothing of them is quoted or reported')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Letter')}</th>
          <th scope="col">${msg('Mentioned in a passage')}</th>
          <th scope="col">${msg('Spoken of by')}</th>
        </tr>
      </thead>
      <tbody>
        ${mentioned.map(
          ({ letter, passages, letters, sources }) =>
            html`<tr>
              <th scope="row">${letterLink(state, letter)}</th>
              <td>
                ${
                  passages.length + letters.length > 0
                    ? html`<ul>
                        ${passages.map((passage) => html`<li>${passageLink(state, passage)}</li>`)}
                        ${letters.map((other) => html`<li>${letterLink(state, other)}</li>`)}
                      </ul>`
                    : html`<span class="none">${msg('in none of the passages quoted')}</span>`
                }
              </td>
              <td>
                <ul>
                  ${sources.map((source) => html`<li>${sourceLink(state, source)}</li>`)}
                </ul>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function quotedShareWords(): string {
  return msg(
    'Lengths stand in the words of the sources. How many words a page holds is not known, so what share of a letter is quoted cannot be said.',
  );
}
