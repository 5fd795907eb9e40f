import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { Alignment } from '../../views/view-state.ts';
import type { LetterRow, Row } from '../../views/columns/row.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { themeGlyph } from './theme-glyph.ts';

const UNITS: Readonly<Record<Alignment, readonly [string, string]>> = {
  exchange: ['exchange', 'exchanges'],
  date: ['letter', 'letters'],
  theme: ['theme', 'themes'],
};

/** The rail: every row by name, as links that jump there. */
export function railList(state: RoomState, rows: readonly Row[]): TemplateResult {
  const listed = rows.filter((row) => row.type === 'letters');
  const [one, many] = UNITS[state.view.align];
  const title = `${listed.length} ${listed.length === 1 ? one : many}`;
  return html`<nav class="rail" aria-label=${`Jump to: ${title}`}>
    <p>${title}</p>
    <ol>
      ${listed.map((row) => railEntry(state, row))}
    </ol>
  </nav>`;
}

function railEntry({ edition, view, row }: RoomState, { id, title, themes }: LetterRow): TemplateResult {
  const names = edition.themes.filter((theme) => themes.includes(theme.id)).map(({ name }) => name);
  return html`<li>
    <a href=${linkTo({ ...view, at: id })} aria-current=${row === id ? 'location' : nothing}>
      <span>${title}</span>
      <span class="glyphs" title=${names.join(', ')}>
        ${themes.map((theme) => themeGlyph(slotOf(edition, theme)))}
      </span>
    </a>
  </li>`;
}
