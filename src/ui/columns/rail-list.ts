import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { Alignment } from '../../views/view-state.ts';
import type { Columns } from '../../views/columns/columns.ts';
import type { LetterRow } from '../../views/columns/row.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import type { Countable } from '../language/plurals/plurals.ts';
import { counted, listed } from '../wording/numbers.ts';
import { rowTitleWords } from '../wording/row-words.ts';
import { isChunked } from './chunked.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { themeGlyph } from './theme-glyph.ts';

const UNITS: Readonly<Record<Alignment, Countable>> = { exchange: 'exchanges', date: 'letters', theme: 'themes' };

/** The rail: every row by name, as links that jump there; rows in thousands by their years. */
export function railList(state: RoomState, columns: Columns): TemplateResult | undefined {
  if (isChunked(columns)) return wholePart(state.edition)?.rail(state, columns);
  const shown = columns.rows.filter((row) => row.type === 'letters');
  const title = counted(shown.length, UNITS[state.view.align]);
  return html`<nav class="rail" aria-label=${msg(str`Jump to: ${title}`)}>
    <p>${title}</p>
    <ol>
      ${shown.map((row) => railEntry(state, row))}
    </ol>
  </nav>`;
}

function railEntry({ edition, view, row }: RoomState, { id, title, themes }: LetterRow): TemplateResult {
  const names = edition.themes.filter((theme) => themes.includes(theme.id)).map(({ name }) => name);
  return html`<li>
    <a href=${linkTo({ ...view, at: id })} aria-current=${row === id ? 'location' : nothing}>
      <span lang=${edition.lang} dir="auto">${rowTitleWords(title)}</span>
      <span class="glyphs" title=${listed(names)}> ${themes.map((theme) => themeGlyph(slotOf(edition, theme)))} </span>
    </a>
  </li>`;
}
