import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../views/view-state.ts';
import type { Tally } from '../../views/themes/tally.ts';
import { themePairs } from '../../views/themes/theme-pairs.ts';
import type { ThemePair } from '../../views/themes/theme-pairs.ts';
import type { RoomState } from '../shell/room-state.ts';
import { countedInDigits, inDigits } from '../wording/numbers.ts';
import { isAlone, pairList, pairListId, pairWords } from './pair-list.ts';
import { digitsOf } from './table-words.ts';
import { themeName } from './theme-name.ts';

/** Themes by themes: how many passages are marked with both. Each number opens a list of them; on paper the lists follow. */
export function pairsTable(state: RoomState, all: Tally): TemplateResult {
  const { edition, view } = state;
  const rows = themePairs(edition);
  return html`<section aria-labelledby="together">
    <h2 id="together">${msg('Themes that occur together')}</h2>
    <div class="table-box">
      <table class="tallies pairs" style="--digits: ${digitsOf(all, view.count)}">
        <caption>
          <span
            >${whatIsCounted(view.count)} ${msg('In the cells of a theme with itself: passages with this theme alone.')}
            <span class="how">${msg('A number opens the list.')}</span></span
          >
        </caption>
        <thead>
          <tr>
            <td></td>
            ${edition.themes.map((theme) => html`<th scope="col" class="upright">${themeName(edition, theme)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${edition.themes.map(
            (theme, index) =>
              html`<tr>
                <th scope="row">${themeName(edition, theme)}</th>
                ${edition.themes.map((_, column) => {
                  const pair = rows[index]?.[column];
                  return pair ? pairCell(view, pair) : html`<td></td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="pair-lists">
      ${rows.flat().map((pair) => (pair.passages.length > 0 ? pairList(state, pair) : nothing))}
    </div>
  </section>`;
}

function whatIsCounted(count: ViewState['count']): string {
  return count === 'passages'
    ? msg('Passages marked with both themes, whatever further ones they have.')
    : msg('Quoted words of the passages marked with both themes, whatever further ones they have.');
}

function pairCell({ count }: ViewState, pair: ThemePair): TemplateResult {
  const number = pair.tally[count];
  return html`<td class=${isAlone(pair) ? 'alone' : nothing}>
    ${
      pair.tally.passages === 0
        ? html`<span class="tally zero"><b>${inDigits(0)}</b></span>`
        : html`<button
            class="tally"
            popovertarget=${pairListId(pair)}
            aria-label=${msg(str`${countedInDigits(number, count)}: ${pairWords(pair)}`)}
          >
            <b>${inDigits(number)}</b>
          </button>`
    }
  </td>`;
}
