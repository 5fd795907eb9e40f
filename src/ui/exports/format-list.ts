import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMATS } from '../../exports/formats.ts';
import type { FormatId } from '../../exports/formats.ts';
import { formatWords } from '../wording/export-words.ts';

/** The formats to choose from: those of the letters, then those of the reader's notes; needs `dialogStyles`. */
export function formatList(chosen: FormatId, onChoose: (id: FormatId) => void): TemplateResult {
  const list = (ofLetters: boolean, legend: string) => {
    const formats = FORMATS.filter(({ holds }) => (holds === 'letters') === ofLetters);
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="boxes">${formats.map(({ id }) => formatBox(id, id === chosen, onChoose))}</div>
    </fieldset>`;
  };
  return html`${list(true, msg('The letters'))} ${list(false, msg('Your notes'))}`;
}

function formatBox(id: FormatId, chosen: boolean, onChoose: (id: FormatId) => void): TemplateResult {
  const { name, use } = formatWords(id);
  return html`<label class="box">
    <input type="radio" name="format" .checked=${live(chosen)} ?autofocus=${chosen} @change=${() => onChoose(id)} />
    <span>${name}<small>${use}</small></span>
  </label>`;
}
