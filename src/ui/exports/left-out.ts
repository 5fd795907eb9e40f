import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Loss } from '../../exports/format.ts';
import { lossWords } from '../wording/export-words.ts';
import { counted } from '../wording/numbers.ts';

/** What a format has no place for. What letters hold that are elsewhere is not known yet; `away` of them are. */
export function leftOut(losses: readonly Loss[], away: number): TemplateResult | typeof nothing {
  if (losses.length === 0 && away === 0) return nothing;
  return html`<fieldset>
    <legend>${msg('Not in the file')}</legend>
    <ul class="losses">
      ${losses.map((loss) => html`<li>${lossWords(loss)}</li>`)}
    </ul>
    ${
      away > 0
        ? html`<p class="hint">
            ${msg(str`Not counted here: what ${counted(away, 'letters')} hold that are fetched only when you save.`)}
          </p>`
        : nothing
    }
  </fieldset>`;
}
