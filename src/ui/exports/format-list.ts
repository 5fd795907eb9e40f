import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMATS } from '../../exports/formats.ts';
import type { FormatId, ListedFormat } from '../../exports/formats.ts';
import { formatWords } from '../wording/export-words.ts';
import { hasSiteFiles } from './read-site.ts';

/** The formats to choose from: those of the letters, then those of the reader's notes; needs `dialogStyles`. */
export function formatList(chosen: FormatId, onChoose: (id: FormatId) => void): TemplateResult {
  const list = (legend: string, ...kinds: readonly ListedFormat['holds'][]) => {
    const formats = FORMATS.filter(({ holds }) => kinds.includes(holds));
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="boxes">${formats.map(({ id }) => formatBox(id, id === chosen, onChoose))}</div>
    </fieldset>`;
  };
  return html`${list(msg('The letters'), 'letters')}
  ${hasSiteFiles() ? list(msg('The whole edition'), 'edition') : nothing}
  ${list(msg('Your notes'), 'notes', 'codebook')}`;
}

function formatBox(id: FormatId, chosen: boolean, onChoose: (id: FormatId) => void): TemplateResult {
  const { name, use } = formatWords(id);
  return html`<label class="box">
    <input type="radio" name="format" .checked=${live(chosen)} ?autofocus=${chosen} @change=${() => onChoose(id)} />
    <span>${name}<small>${use}</small></span>
  </label>`;
}
