import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Party, Passage, Theme } from '../../../edition/model.ts';
import type { TagCrossings } from '../../../views/codebook/tag-crossings.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { editionWords } from '../../themes/edition-words.ts';
import { themeName } from '../../themes/theme-name.ts';
import { neitherSide } from '../../wording/letter-words.ts';
import { countedInDigits, inDigits } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';
import { countedList } from './counted-list.ts';
import { tagHead } from './tag-head.ts';

type Column = TagCrossings['columns'][number];

/** Tags by themes or parties: how many passages of a tag are theirs. Each number opens a list of them. */
export function tagCrossingsTable(
  state: RoomState,
  rows: readonly TagRow[],
  { columns, cells }: TagCrossings,
  by: 'theme' | 'party',
): TemplateResult {
  const { edition } = state;
  const named = (row: TagRow, column: number) => ({
    id: `${by}-${column}-${row.tag.id}`,
    title: inSequence([row.tag.name, nameOf(columns[column])]),
  });
  return html`<div class="table-box" tabindex="0" role="region" aria-labelledby="tags-together">
      <table class="tallies pairs tag-pairs">
        <caption>
          <span
            >${
              by === 'theme'
                ? msg(
                    'Passages with a note of this tag that the edition marks with this theme. A passage of several themes counts under each.',
                  )
                : msg('Passages with a note of this tag, by the party whose letter they are of.')
            }</span
          >
        </caption>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col" class=${by === 'theme' ? 'upright' : nothing}>${head(edition, column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) =>
              html`<tr>
                <th scope="row">${tagHead(row.tag)}</th>
                ${(cells[index] ?? []).map((passages, column) => cell(named(row, column), passages))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="pair-lists">
      ${rows.flatMap((row, index) =>
        (cells[index] ?? []).map((passages, column) =>
          passages.length > 0
            ? countedList(state, {
                ...named(row, column),
                count: countedInDigits(passages.length, 'passages'),
                passages,
                notes: [],
              })
            : nothing,
        ),
      )}
    </div>`;
}

interface Named {
  readonly id: string;
  readonly title: string;
}

function cell({ id, title }: Named, passages: readonly Passage[]): TemplateResult {
  return html`<td>
    ${
      passages.length === 0
        ? html`<span class="tally zero" aria-hidden="true"><b>·</b></span
            ><span class="unseen">${inDigits(0)}</span>`
        : html`<button
            class="tally"
            popovertarget=${id}
            aria-label=${msg(str`${countedInDigits(passages.length, 'passages')}: ${title}`)}
          >
            <b>${inDigits(passages.length)}</b>
          </button>`
    }
  </td>`;
}

function head(edition: Edition, column: Column): TemplateResult | string {
  if (!column) return neitherSide();
  return isTheme(column) ? themeName(edition, column) : editionWords(edition, column.name);
}

function nameOf(column: Column): string {
  return column?.name ?? neitherSide();
}

function isTheme(column: Theme | Party): column is Theme {
  return 'definition' in column;
}
