import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { passagesIn } from '../../edition/passages.ts';
import { themeMatrix } from '../../views/themes/theme-matrix.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { barcodes } from './barcodes.ts';
import { letterTable } from './letter-table.ts';
import { pairsTable } from './pairs-table.ts';
import { partyTable } from './party-table.ts';
import { tableChoices } from './table-choices.ts';
import { themeRules } from './theme-rules.ts';
import '../styles/link-choice.css';
import './themes.css';
import './fillings.css';
import './tables.css';
import './barcodes.css';
import './themes-narrow.css';
import './themes-paper.css';

/** How often each theme is marked, by whom, with which others, and where in each letter. */
export function themesPage(state: RoomState): TemplateResult {
  const { edition, view } = state;
  const matrix = themeMatrix(edition);
  const passages = counted(passagesIn(edition).length, 'passages');
  const letters = counted(edition.letters.filter((letter) => letter.passages.length > 0).length, 'letters');
  const themes = counted(edition.themes.length, 'themes');
  return html`<div class="themes-page">
    <h1>${msg('Themes')}</h1>
    <p class="themes-lead">
      ${msg(str`${passages} from ${letters}, marked with ${themes}.`)}
      <span class="how">${msg('A number in the tables leads to its passages in the columns.')}</span>
    </p>
    ${tableChoices(view)} ${view.by === 'party' ? partyTable(state, matrix) : letterTable(state, matrix)}
    ${pairsTable(state, matrix.all.once)} ${barcodes(state, matrix)} ${themeRules(edition)}
  </div>`;
}
