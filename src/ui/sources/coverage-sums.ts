import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { extentOfLetters } from '../../views/sources/coverage.ts';
import type { Coverage } from '../../views/sources/coverage.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { partyHeading } from './coverage-tables.ts';

/** So many rows can be drawn within a moment, and read. */
const MOST = 400;

export function areMany({ groups, mentioned }: Coverage): boolean {
  return groups.reduce((sum, { letters }) => sum + letters.length, mentioned.length) > MOST;
}

/** How much there is of letters that are too many for a row each: by who sent them. */
export function coverageSums(room: Pick<RoomState, 'edition'>, { groups, total, mentioned }: Coverage): TemplateResult {
  const rows = groups.map(({ party, letters }) => {
    const { words } = extentOfLetters(letters.map(({ letter }) => letter));
    return { name: partyHeading(room, party), letters: letters.length, words };
  });
  const all = rows.reduce((sum, { letters }) => sum + letters, 0);
  return html`<div class="scroll">
      <table class="inferred">
        <caption>
          ${msg('Letters whose text is here')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Sender')}</th>
            <th scope="col" class="number">${msg('Letters')}</th>
            <th scope="col" class="number">${msg('Words')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, letters, words }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class="number">${inDigits(letters)}</td>
                <td class="number">${inDigits(words)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('All letters')}</th>
            <td class="number">${inDigits(all)}</td>
            <td class="number">${inDigits(total.words)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="aside">
      ${msg('How long each letter is stands with the letter.')}
      ${mentioned.length === 0 ? nothing : msg(str`In the list of letters are also those whose text is not here: ${inDigits(mentioned.length)}.`)}
    </p>`;
}
