import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tagPairs } from '../../../views/codebook/tag-pairs.ts';
import type { PairUnit, TagPair } from '../../../views/codebook/tag-pairs.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { countedInDigits, inDigits, listed } from '../../wording/numbers.ts';
import { countedList } from './counted-list.ts';
import { tagHead } from './tag-head.ts';

/** Tags by tags in the order of the codebook: how many passages or notes have both. Each number opens a list of them. */
export function tagPairsTable(state: RoomState, rows: readonly TagRow[], unit: PairUnit): TemplateResult {
  const tags = rows.map(({ tag }) => tag);
  const pairs = tagPairs(tags, state.notes, unit);
  const what = unit === 'note' ? 'notes' : 'passages';
  return html`<div class="table-box" tabindex="0" role="region" aria-labelledby="tags-together">
      <table class="tallies pairs tag-pairs">
        <caption>
          <span
            >${
              unit === 'note'
                ? msg('Notes that have both tags. In the cells of a tag with itself: notes with this tag alone.')
                : msg(
                    'Passages that have both tags, on one note or on several. In the cells of a tag with itself: passages with this tag alone.',
                  )
            }</span
          >
        </caption>
        <thead>
          <tr>
            <td></td>
            ${tags.map((tag) => html`<th scope="col" class="upright">${tagHead(tag)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tags.map(
            (tag, index) =>
              html`<tr>
                <th scope="row">${tagHead(tag)}</th>
                ${tags.map((_, column) => {
                  const pair = pairs[index]?.[column];
                  return pair ? pairCell(pair, what) : html`<td></td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="pair-lists">
      ${pairs.flat().map((pair) =>
        pair.count > 0
          ? countedList(state, {
              ...pair,
              id: idOf(pair),
              title: wordsOf(pair),
              count: countedInDigits(pair.count, what),
            })
          : nothing,
      )}
    </div>`;
}

function pairCell(pair: TagPair, what: 'notes' | 'passages'): TemplateResult {
  return html`<td class=${isAlone(pair) ? 'alone' : nothing}>
    ${
      pair.count === 0
        ? html`<span class="tally zero" aria-hidden="true"><b>·</b></span
            ><span class="unseen">${inDigits(0)}</span>`
        : html`<button
            class="tally"
            popovertarget=${idOf(pair)}
            aria-label=${msg(str`${countedInDigits(pair.count, what)}: ${wordsOf(pair)}`)}
          >
            <b>${inDigits(pair.count)}</b>
          </button>`
    }
  </td>`;
}

function isAlone({ tags: [row, column] }: TagPair): boolean {
  return row === column;
}

/** A pair by its tags: “Ransom and Debt”, “Ransom alone”. */
function wordsOf(pair: TagPair): string {
  const [row, column] = pair.tags;
  return isAlone(pair) ? msg(str`${row.name} alone`) : listed([column.name, row.name]);
}

function idOf({ tags: [row, column] }: TagPair): string {
  return `together-${column.id}-${row.id}`;
}
