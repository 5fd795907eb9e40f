import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMATS, isOfNotes } from '../../exports/formats.ts';
import type { FormatId } from '../../exports/formats.ts';
import { formatWords } from '../wording/export-words.ts';
import { hasSiteFiles } from './read-site.ts';

/** The formats to choose from, of the letters or of what the reader wrote. */
export function formatsToChoose(ofNotes: boolean): readonly FormatId[] {
  return FORMATS.filter(({ holds }) => isOfNotes(holds) === ofNotes && (holds !== 'edition' || hasSiteFiles())).map(
    ({ id }) => id,
  );
}

/** Formats as a list to choose one of; needs `dialogStyles`. */
export function formatList(
  ids: readonly FormatId[],
  chosen: FormatId,
  onChoose: (id: FormatId) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${msg('Format')}</legend>
    <div class="boxes">
      ${ids.map((id) => {
        const { name, use } = formatWords(id);
        return html`<label class="box">
          <input type="radio" name="format" .checked=${live(id === chosen)} @change=${() => onChoose(id)} />
          <span>${name}<small>${use}</small></span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}
