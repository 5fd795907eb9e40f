import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ThemeMatrix } from '../../views/themes/theme-matrix.ts';
import type { ThemeTallies } from '../../views/themes/tally.ts';
import type { RoomState } from '../shell/room-state.ts';
import { ownerName } from './edition-words.ts';
import { tableNotes } from './table-notes.ts';
import { countWords, digitsOf, mostOf, ownerOf } from './table-words.ts';
import { onceCell, themeCell } from './tally-cell.ts';
import type { NamedOwner } from './tally-cell.ts';
import { themeName } from './theme-name.ts';

interface Column extends NamedOwner {
  readonly tallies: ThemeTallies;
}

/** Themes by party, with neither side and all. */
export function partyTable(state: RoomState, { groups, all }: ThemeMatrix): TemplateResult {
  const { edition, view } = state;
  const columns: readonly Column[] = [
    ...groups.map((group) => ({ ...ownerOf(group), tallies: group.tallies })),
    { owner: { type: 'all' }, name: msg('All'), tallies: all },
  ];
  const most = mostOf(all, view.count);
  return html`<section aria-labelledby="by-party">
    <h2 id="by-party">${msg('Themes by party')}</h2>
    <div class="table-box">
      <table class="tallies" style="--digits: ${digitsOf(all.once, view.count)}">
        <caption>
          <span>${countWords(view.count)} ${msg('The last row counts every passage once.')}</span>
        </caption>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col">${ownerName(edition, column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${edition.themes.map(
            (theme, index) =>
              html`<tr>
                <th scope="row">${themeName(edition, theme)}</th>
                ${columns.map((column) => {
                  const tally = column.tallies.themes[index];
                  return tally && themeCell(state, column, theme, tally, most);
                })}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('All, each passage once')}</th>
            ${columns.map((column) => onceCell(state, column, column.tallies.once))}
          </tr>
        </tfoot>
      </table>
    </div>
    ${tableNotes(view, { groups, all })}
  </section>`;
}
