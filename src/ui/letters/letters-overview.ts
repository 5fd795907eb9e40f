import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import type { ListedLetter } from '../../views/letters/letter-index.ts';
import { setLetters } from '../../views/letters/letters-choice.ts';
import type { LettersChoice } from '../../views/letters/letters-choice.ts';
import { byYear, partnersIn } from '../../views/letters/listed-letters.ts';
import type { LettersSettings, ViewState } from '../../views/view-state.ts';
import { counted } from '../wording/numbers.ts';
import { nameOfSide } from './side-name.ts';
import { yearName, yearSetting } from './year-choice.ts';

/** Where there are too many letters to list each: the years, or the people, that lead to fewer. */
export function lettersOverview(
  edition: Edition,
  view: ViewState,
  choice: LettersChoice,
  letters: readonly ListedLetter[],
): TemplateResult {
  const byPerson = choice.year !== undefined || (choice.listed === 'person' && choice.partner === undefined);
  return html`<p class="letters-lead">
      ${
        byPerson
          ? msg('These are too many to list each. Choose a person. A letter of several people counts for each.')
          : msg('These are too many to list each. Choose a year, or a person above.')
      }
    </p>
    <ul class="letters-overview">
      ${byPerson ? people(edition, view, choice, letters) : years(view, letters)}
    </ul>`;
}

function years(view: ViewState, letters: readonly ListedLetter[]): readonly TemplateResult[] {
  return byYear(letters).map(({ heading, letters: own }) =>
    entry(view, yearName(heading), undefined, own.length, { year: yearSetting(heading) }),
  );
}

function people(
  edition: Edition,
  view: ViewState,
  choice: LettersChoice,
  letters: readonly ListedLetter[],
): readonly TemplateResult[] {
  const which = choice.who === undefined ? 'who' : 'with';
  return [...partnersIn(letterIndex(edition), letters, choice)]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => entry(view, nameOfSide(edition, id), edition.lang, count, { [which]: id }));
}

function entry(
  view: ViewState,
  name: string,
  lang: string | undefined,
  letters: number,
  setting: LettersSettings,
): TemplateResult {
  return html`<li>
    <a href=${linkTo(setLetters(view, setting))}
      ><span lang=${lang ?? nothing} dir="auto">${name}</span> <small>${counted(letters, 'letters')}</small></a
    >
  </li>`;
}
