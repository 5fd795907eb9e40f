import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Letter } from '../../edition/model.ts';
import { barsOf } from '../../views/themes/letter-bars.ts';
import type { Bar } from '../../views/themes/letter-bars.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { editionWords } from './edition-words.ts';
import { openingLink } from './passage-words.ts';
import { themeName } from './theme-name.ts';

/** What the bars show, in words and numbers. */
export function barsTable(state: RoomState, letters: readonly Letter[]): TemplateResult {
  const { edition } = state;
  return html`<details class="bars-table">
    <summary>${msg('The same as a table')}</summary>
    <div class="table-box">
      <table>
        <caption class="unseen">
          ${msg('The passages of each letter')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Passage')}</th>
            <th scope="col">${msg('Themes, the main one first')}</th>
            <th scope="col">${msg('Words')}</th>
          </tr>
        </thead>
        ${letters.map(
          (letter) =>
            html`<tbody>
              <tr>
                <th scope="rowgroup" colspan="3">${editionWords(edition, letter.title)}</th>
              </tr>
              ${barsOf(edition, letter).map((bar) => barRow(state, bar))}
            </tbody>`,
        )}
      </table>
    </div>
  </details>`;
}

function barRow(state: RoomState, { passage, words, main, further }: Bar): TemplateResult {
  return html`<tr>
    <td>${openingLink(state, passage)}</td>
    <td>${[main, ...further].map((theme) => theme && themeName(state.edition, theme))}</td>
    <td>${passage.speaker === 'reported' ? msg('reported') : inDigits(words)}</td>
  </tr>`;
}
