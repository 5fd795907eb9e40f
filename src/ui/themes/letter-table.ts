import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ThemeTallies } from '../../views/themes/tally.ts';
import type { TallyGroup, ThemeMatrix } from '../../views/themes/theme-matrix.ts';
import type { RoomState } from '../shell/room-state.ts';
import { editionWords, ownerName } from './edition-words.ts';
import { tableNotes } from './table-notes.ts';
import { countWords, digitsOf, mostOf, ownerOf } from './table-words.ts';
import { onceCell, themeCell } from './tally-cell.ts';
import type { NamedOwner } from './tally-cell.ts';
import { themeName } from './theme-name.ts';

/** Letters by theme, under their party, whose own line has their sums. */
export function letterTable(state: RoomState, matrix: ThemeMatrix): TemplateResult {
  const { edition, view } = state;
  const most = mostOf(matrix.all, view.count);
  return html`<section aria-labelledby="by-letter">
    <h2 id="by-letter">${msg('Themes by letter')}</h2>
    <div class="table-box">
      <table class="tallies by-letter" style="--digits: ${digitsOf(matrix.all.once, view.count)}">
        <caption>
          <span>${countWords(view.count)} ${msg('The last column counts every passage once.')}</span>
        </caption>
        <thead>
          <tr>
            <td></td>
            ${edition.themes.map((theme) => html`<th scope="col" class="upright">${themeName(edition, theme)}</th>`)}
            <th scope="col" class="upright"><span>${msg('All, each passage once')}</span></th>
          </tr>
        </thead>
        ${matrix.groups.map((group) => groupRows(state, group, most))}
        <tfoot>
          <tr>
            <th scope="row">${msg('All letters')}</th>
            ${cells(state, { owner: { type: 'all' }, name: msg('All letters') }, matrix.all, most)}
          </tr>
        </tfoot>
      </table>
    </div>
    ${tableNotes(view, matrix)}
  </section>`;
}

function groupRows(state: RoomState, group: TallyGroup, most: number): TemplateResult {
  const { edition } = state;
  const owner = ownerOf(group);
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup">${ownerName(edition, owner)}</th>
      ${cells(state, owner, group.tallies, most)}
    </tr>
    ${group.letters.map(
      ({ letter, tallies }) =>
        html`<tr>
          <th scope="row">${editionWords(edition, letter.title)}</th>
          ${cells(state, { owner: { type: 'letter', letter: letter.id }, name: letter.title }, tallies, most)}
        </tr>`,
    )}
  </tbody>`;
}

function cells(state: RoomState, owner: NamedOwner, { themes, once }: ThemeTallies, most: number): TemplateResult {
  return html`${state.edition.themes.map((theme, index) => {
    const tally = themes[index];
    return tally && themeCell(state, owner, theme, tally, most);
  })}
  ${onceCell(state, owner, once)}`;
}
