import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { slotOf } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import type { BarScale } from '../../views/themes/bar-scale.ts';
import { themeName } from './theme-name.ts';

/** What the bars' fillings and widths mean. */
export function barsLegend(edition: Edition, { ruler, least }: BarScale, withReported: boolean): TemplateResult {
  return html`<ul class="bars-legend">
    ${edition.themes.map(
      (theme) =>
        html`<li><i class="filling" data-slot=${slotOf(edition, theme.id)}></i>${themeName(edition, theme)}</li>`,
    )}
    <li>
      <span class="sample" aria-hidden="true"><i></i><i></i></span>
      ${msg('the main theme, and under it further ones')}
    </li>
    ${withReported ? html`<li><i class="outline" aria-hidden="true"></i>${msg('reported: no words of the letter')}</li>` : nothing}
    <li>
      <i class="ruler" style="--words: ${ruler}" aria-hidden="true"></i
      >${msg(str`${counted(ruler, 'words')}; bars of fewer than ${inDigits(least)} are drawn as wide as ${inDigits(least)}`)}
    </li>
  </ul>`;
}
