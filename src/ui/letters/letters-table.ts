import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import { letterMatrix } from '../../views/letters/letter-matrix.ts';
import { OTHERS, setLetters } from '../../views/letters/letters-choice.ts';
import type { LettersChoice, Side } from '../../views/letters/letters-choice.ts';
import { chosenLetters } from '../../views/letters/listed-letters.ts';
import type { LettersSettings, ViewState } from '../../views/view-state.ts';
import { counted, countedInDigits, inDigits } from '../wording/numbers.ts';
import { langOfSide, nameOfSide } from './side-name.ts';

/** Who wrote to whom: those with most letters, and the others together. Each count leads to the letters that are counted. */
export function lettersTable(edition: Edition, view: ViewState, { year }: LettersChoice): TemplateResult {
  const index = letterIndex(edition);
  const chosen = { listed: 'date', who: undefined, partner: undefined, way: 'both', year } as const;
  const { sides, cells, sent, received, letters, several } = letterMatrix(index, chosenLetters(index, chosen));
  const count = (number: number | undefined, part: LettersSettings, name: (letters: string) => string) =>
    countLink(view, number ?? 0, part, name);
  const nameOf = (side: Side) => nameOfSide(edition, side);
  return html`<p class="letters-found"><span role="status">${counted(letters, 'letters')}</span></p>
    ${several > 0 ? html`<p class="letters-lead">${severalWords(several)}</p>` : nothing}
    <div class="letters-wide" role="region" aria-label=${msg('Who wrote to whom')} tabindex="0">
      <table class="letters-table">
        <caption>
          ${msg('Letters from those in rows to those in columns')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('From', { desc: 'over those who wrote letters' })}</th>
            ${sides.map((side) => html`<th scope="col">${sideHead(edition, side)}</th>`)}
            <th scope="col" class="sum">${msg('All sent')}</th>
          </tr>
        </thead>
        <tbody>
          ${sides.map(
            (from, row) =>
              html`<tr>
                <th scope="row">${sideHead(edition, from)}</th>
                ${sides.map(
                  (to, column) =>
                    html`<td>
                      ${count(cells[row]?.[column], { who: from, with: to, way: 'sent' }, (words) =>
                        msg(str`${words} from ${nameOf(from)} to ${nameOf(to)}`),
                      )}
                    </td>`,
                )}
                <td class="sum">
                  ${count(sent[row], { who: from, with: '', way: 'sent' }, (words) =>
                    msg(str`${words} sent by ${nameOf(from)}`),
                  )}
                </td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('All received')}</th>
            ${sides.map(
              (to, column) =>
                html`<td class="sum">
                  ${count(received[column], { who: to, with: '', way: 'received' }, (words) =>
                    msg(str`${words} received by ${nameOf(to)}`),
                  )}
                </td>`,
            )}
            <td class="sum">${inDigits(letters)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    ${sides.includes(OTHERS) ? html`<p class="letters-lead">${othersWords(index.people.length - sides.length + 1)}</p>` : nothing}`;
}

function sideHead(edition: Edition, side: Side): TemplateResult {
  return html`<span lang=${langOfSide(edition, side) ?? nothing} dir="auto">${nameOfSide(edition, side)}</span>`;
}

function countLink(
  view: ViewState,
  count: number,
  part: LettersSettings,
  name: (letters: string) => string,
): TemplateResult {
  if (count === 0) return html`<span class="none">${inDigits(0)}</span>`;
  return html`<a
    href=${linkTo(setLetters(view, { ...part, listed: '' }))}
    aria-label=${name(countedInDigits(count, 'letters'))}
    >${inDigits(count)}</a
  >`;
}

function severalWords(several: number): string {
  return msg(
    str`Of several senders or addressees: ${counted(several, 'letters')}. Such a letter stands in each of their cells, and counts once in a sum.`,
  );
}

function othersWords(people: number): string {
  return msg(str`Others: all people with fewer letters (${inDigits(people)}), and letters on which nobody is named.`);
}
