import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import type { Contrast } from '../../search/words/contrast.ts';
import type { ContrastRow } from '../../search/words/contrast-row.ts';
import type { ViewState } from '../../views/view-state.ts';
import { linesOfRow } from '../../views/words/asked-contrast.ts';
import type { NamedSide } from '../../views/words/named-side.ts';
import type { WordsChoice } from '../../views/words/words-choice.ts';
import { inDigits, inHundredths, inTenths } from '../wording/numbers.ts';
import { isolated } from '../wording/punctuation.ts';
import { sideName } from './words-names.ts';

/** What one of two sides says more, and how much. */
export interface ContrastSide {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly choice: WordsChoice;
  readonly sides: readonly [NamedSide, NamedSide];
  /** Which of the sides. */
  readonly place: 0 | 1;
  readonly last: Contrast;
  readonly rows: readonly ContrastRow[];
}

/** The words that a side uses more than the other, those with the highest G² first; each leads to its lines. */
export function contrastTable(side: ContrastSide): TemplateResult {
  const { sides, place, rows, choice } = side;
  return html`<section aria-labelledby="more-in-${place}">
    <h2 id="more-in-${place}">
      ${msg(str`More in ${isolated(sideName(sides[place]))}`, { desc: 'the name of a party, theme or letter' })}
    </h2>
    ${
      rows.length === 0
        ? html`<p class="words-note">${msg('Nothing.')}</p>`
        : html`<div class="table-box">
            <table class="contrast">
              <thead>
                <tr>
                  <td></td>
                  <th scope="colgroup" colspan="2">
                    ${msg('Count', { id: 'count-of-words', desc: 'how often a word occurs' })}
                  </th>
                  <th scope="colgroup" colspan="2">
                    ${choice.unit === 'words' ? msg('Per 1,000 words') : msg('Per 1,000 pairs')}
                  </th>
                  <th scope="col" rowspan="2">G²</th>
                  <th scope="col" rowspan="2">${msg('Log ratio')}</th>
                  <th scope="col" rowspan="2">${msg('Spread (DP)')}</th>
                </tr>
                <tr>
                  <th scope="col">${choice.unit === 'words' ? msg('Word') : msg('Word pair')}</th>
                  ${[0, 1].map(
                    () =>
                      html`<th scope="col">${msg('here')}</th>
                        <th scope="col">${msg('there')}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => contrastRow(side, row))}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function contrastRow({ edition, view, place, last }: ContrastSide, row: ContrastRow): TemplateResult {
  const { words, counts, likelihood, logRatio, dispersion, small } = row;
  const [here, there] = place === 0 ? ([0, 1] as const) : ([1, 0] as const);
  const rate = (side: 0 | 1): string => inTenths((counts[side] * 1000) / last.totals[side]);
  // Both measures are about the first side; a table tells them about its own.
  const sign = place === 0 ? 1 : -1;
  return html`<tr>
    <th scope="row" lang=${edition.lang}>
      <a href=${linkTo(linesOfRow(edition, view, row))} dir="auto">${words.join(' ')}</a>
    </th>
    <td>${inDigits(counts[here])}</td>
    <td>${inDigits(counts[there])}</td>
    <td>${rate(here)}</td>
    <td>${rate(there)}</td>
    <td>
      ${small ? html`<b class="few">${msg('few', { desc: 'mark of a row whose sample is small' })}</b> ` : nothing}${inTenths(likelihood * sign)}
    </td>
    <td>${inHundredths(logRatio * sign)}</td>
    <td>${dispersion === undefined ? '–' : inHundredths(dispersion)}</td>
  </tr>`;
}
