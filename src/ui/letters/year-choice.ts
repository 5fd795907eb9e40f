import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListedLetter } from '../../views/letters/letter-index.ts';
import { NO_YEAR, setLetters } from '../../views/letters/letters-choice.ts';
import type { LettersChoice } from '../../views/letters/letters-choice.ts';
import { byYear } from '../../views/letters/listed-letters.ts';
import type { ViewState } from '../../views/view-state.ts';
import { send } from '../shell/intents.ts';
import { inDigits } from '../wording/numbers.ts';
import { yearInWords } from '../wording/eras.ts';
import { withColon } from '../wording/punctuation.ts';

/** A heading over the letters of a year, in digits that are not grouped. */
export function yearName(year: number | undefined): string {
  return year === undefined ? msg('undated') : yearInWords(year);
}

/** As the address has it. */
export function yearSetting(year: number | undefined): string {
  return year === undefined ? NO_YEAR : String(year);
}

/** The years that letters are of, with how many each has. */
export function yearChoice(
  view: ViewState,
  { year }: Pick<LettersChoice, 'year'>,
  letters: readonly ListedLetter[],
): TemplateResult {
  const chosen = year === undefined ? '' : String(year);
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement)
      send(currentTarget, 'view-change', setLetters(view, { year: currentTarget.value }));
  };
  const years = byYear(letters).map((group) => ({
    setting: yearSetting(group.heading),
    name: `${withColon(yearName(group.heading))} ${inDigits(group.letters.length)}`,
  }));
  const known = chosen === '' || years.some(({ setting }) => setting === chosen);
  return html`<label class="letters-year">
    <span>${msg('Year')}</span>
    <select .value=${live(chosen)} @change=${choose}>
      <option value="" ?selected=${chosen === ''}>${msg('All years')}</option>
      ${years.map(({ setting, name }) => html`<option value=${setting} ?selected=${setting === chosen}>${name}</option>`)}
      ${known ? '' : html`<option value=${chosen} selected>${chosen}</option>`}
    </select>
  </label>`;
}
