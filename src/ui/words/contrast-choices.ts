import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { UNITS } from '../../search/words/tallies.ts';
import type { ViewState, WordsSettings } from '../../views/view-state.ts';
import { hasFunctionWords } from '../../views/words/function-words.ts';
import { REST, sidesFor } from '../../views/words/named-side.ts';
import type { NamedSide } from '../../views/words/named-side.ts';
import { COMPARED, COUNTABLE, setWords, STOPS } from '../../views/words/words-choice.ts';
import type { WordsChoice } from '../../views/words/words-choice.ts';
import { send } from '../shell/intents.ts';
import { linkChoice } from '../shell/link-choice.ts';
import { checkBoxes } from './check-boxes.ts';
import { switchName } from '../find/find-words.ts';
import { comparedName, sideLang, sideName } from './words-names.ts';

/** What is compared with what, in which words. */
export function contrastChoices(
  host: HTMLElement,
  edition: Edition,
  view: ViewState,
  choice: WordsChoice,
): TemplateResult {
  const set = (part: WordsSettings): void => send(host, 'view-change', setWords(view, part));
  const href = (part: WordsSettings): string => linkTo(setWords(view, part));
  const { compare, unit, stop, counted } = choice;
  return html`<div class="link-choices">
      ${linkChoice(
        msg('Compare'),
        COMPARED.filter((one) => one === compare || sidesFor(edition, one).length > 1).map((one) => ({
          name: comparedName(one),
          href: href({ compare: one === 'parties' ? '' : one, side: '', against: '' }),
          current: one === compare,
        })),
      )}
      ${choice.sides ? sideSelects(edition, choice, choice.sides, set) : nothing}
    </div>
    <div class="link-choices">
      ${linkChoice(
        msg('Count'),
        UNITS.map((one) => ({
          name: one === 'words' ? msg('Words') : msg('Word pairs'),
          href: href({ units: one === 'words' ? '' : one }),
          current: one === unit,
        })),
      )}
      ${
        hasFunctionWords(edition.lang)
          ? linkChoice(
              msg('Leave out'),
              STOPS.map((one) => ({
                name: one === 'none' ? msg('Nothing') : msg('Common words'),
                href: href({ stop: one === 'none' ? '' : one }),
                current: one === stop,
              })),
            )
          : nothing
      }
      ${ownStopWords(edition, choice, set)}
    </div>
    ${checkBoxes(
      msg('Counted'),
      COUNTABLE.map((voice) => ({ name: voice, label: switchName(voice), on: counted.includes(voice) })),
      (voice, on) => {
        const voices = COUNTABLE.filter((one) => (one === voice ? on : counted.includes(one)));
        set({ counted: voices.length === 1 && voices[0] === 'letter' ? '' : voices.join(' ') });
      },
    )}`;
}

function sideSelects(
  edition: Edition,
  { compare }: WordsChoice,
  [first, second]: readonly [NamedSide, NamedSide],
  set: (part: WordsSettings) => void,
): TemplateResult {
  const all = sidesFor(edition, compare);
  const others = [...all.filter(({ id }) => id !== first.id), REST];
  return html`${sideSelect(edition, msg('Side'), all, first, (side) => set({ side, against: side === second.id ? '' : second.id }))}
  ${sideSelect(edition, msg('with', { desc: 'compare one side with another' }), others, second, (against) => set({ side: first.id, against }))}`;
}

function sideSelect(
  edition: Edition,
  label: string,
  sides: readonly NamedSide[],
  chosen: NamedSide,
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<label class="side-choice">
    <span>${label}</span>
    <select @change=${({ target }: Event) => target instanceof HTMLSelectElement && onChoose(target.value)}>
      ${sides.map(
        (side) =>
          html`<option
            value=${side.id}
            lang=${sideLang(edition, side) ?? nothing}
            .selected=${live(side.id === chosen.id)}
          >
            ${sideName(side)}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Words of the reader's that get no row, set when the field is left. */
function ownStopWords({ lang }: Edition, { without }: WordsChoice, set: (part: WordsSettings) => void): TemplateResult {
  return html`<label class="own-words">
    <span>${msg('and these words')}</span>
    <input
      lang=${lang}
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(without)}
      @change=${({ target }: Event) => target instanceof HTMLInputElement && set({ without: target.value.trim() })}
    />
  </label>`;
}
