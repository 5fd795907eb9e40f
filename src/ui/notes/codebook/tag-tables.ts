import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../../routing/address.ts';
import { tagsByParty, tagsByTheme } from '../../../views/codebook/tag-crossings.ts';
import { mostUsed } from '../../../views/codebook/tag-rows.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import { linkChoice } from '../../shell/link-choice.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { tagCrossingsTable } from './tag-crossings-table.ts';
import { tagPairsTable } from './tag-pairs-table.ts';
import '../../themes/tables.css';

/** What the tags are counted with, by its name in addresses; the first is shown where none is named. */
const TABLES = ['passages', 'notes', 'themes', 'parties'] as const;
type TableName = (typeof TABLES)[number];

/** Of more tags than this the cells, which are as many as their square, would hold up the page: a codebook from elsewhere may have thousands. */
const MOST = 50;

/** Tags by tags, by the themes of the edition, or by party: a choice, and the table. */
export function tagTables(state: RoomState, all: readonly TagRow[]): TemplateResult {
  const { view, edition } = state;
  const rows = mostUsed(all, MOST);
  const shown = TABLES.find((name) => name === view.notebook.table) ?? 'passages';
  const table: Readonly<Record<TableName, () => TemplateResult>> = {
    passages: () => tagPairsTable(state, rows, 'passage'),
    notes: () => tagPairsTable(state, rows, 'note'),
    themes: () => tagCrossingsTable(state, rows, tagsByTheme(edition, rows), 'theme'),
    parties: () => tagCrossingsTable(state, rows, tagsByParty(edition, rows), 'party'),
  };
  return html`<section class="codebook-tables" aria-labelledby="tags-together">
    <h2 id="tags-together">${msg('Tags that occur together')}</h2>
    <div class="link-choices">
      ${linkChoice(
        msg('Tags'),
        TABLES.filter((name) => name !== 'themes' || edition.themes.length > 0).map((name) => ({
          name: tableWords(name),
          href: linkTo(withNotebook(view, { table: name === 'passages' ? '' : name })),
          current: name === shown,
        })),
      )}
    </div>
    ${
      rows.length < all.length
        ? html`<p class="hint">
            ${msg(str`Of ${counted(all.length, 'tags')}, the ${inDigits(rows.length)} with the most notes are counted here.`)}
          </p>`
        : nothing
    }
    ${table[shown]()}
  </section>`;
}

function tableWords(name: TableName): string {
  const words: Readonly<Record<TableName, string>> = {
    passages: msg('on the same passage'),
    notes: msg('on the same note'),
    themes: msg('by theme'),
    parties: msg('by party'),
  };
  return words[name];
}
