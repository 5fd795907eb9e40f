import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { RowOutline } from '../../views/columns/row-outlines.ts';
import type { LetterColumns } from '../../views/columns/letter-columns.ts';
import { rowsByYear } from '../../views/columns/row-outlines.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';

/** Of so many rows each has its own entry; of more, only those of the year that is read. */
const ALL = 60;

/** The rail of transcribed letters: the years with how many letters each has, and the letters of the one that is read. */
export function yearRail(state: RoomState, { outlines: { rows, letters } }: LetterColumns): TemplateResult {
  const title = counted(letters, 'letters');
  const years = rowsByYear(rows);
  const all = rows.length <= ALL;
  return html`<nav class="rail" aria-label=${msg(str`Jump to: ${title}`)}>
    <p>${title}</p>
    <ol>
      ${
        all
          ? rows.map((row) => entry(state, row))
          : years.map((year) =>
              yearEntry(
                state,
                year,
                year.rows.some(({ id }) => id === state.row),
              ),
            )
      }
    </ol>
  </nav>`;
}

function yearEntry(
  state: RoomState,
  { year, rows }: ReturnType<typeof rowsByYear>[number],
  open: boolean,
): TemplateResult {
  const [first] = rows;
  const count = rows.reduce((sum, { letters }) => sum + letters.length, 0);
  return html`<li>
    <a href=${linkTo({ ...state.view, at: first?.id })} aria-current=${open ? 'true' : nothing}>
      <span>${year ?? msg('undated')}</span>
      <span class="count" aria-label=${counted(count, 'letters')}>${inDigits(count)}</span>
    </a>
    ${
      open
        ? html`<ol>
            ${rows.map((row) => entry(state, row))}
          </ol>`
        : nothing
    }
  </li>`;
}

function entry({ edition, view, row }: RoomState, { id, letters: [letter] }: RowOutline): TemplateResult {
  return html`<li>
    <a href=${linkTo({ ...view, at: id })} aria-current=${row === id ? 'location' : nothing}>
      <span lang=${edition.lang} dir="auto">${letter?.title}</span>
    </a>
  </li>`;
}
