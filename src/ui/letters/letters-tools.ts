import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Party } from '../../edition/model.ts';
import { byId } from '../../edition/by-id.ts';
import { linkTo } from '../../routing/address.ts';
import { partyOf } from '../../views/columns/row.ts';
import type { ListedLetter } from '../../views/letters/letter-index.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import { LISTED, setLetters, WAYS } from '../../views/letters/letters-choice.ts';
import type { LettersChoice, Side } from '../../views/letters/letters-choice.ts';
import { chosenLetters } from '../../views/letters/listed-letters.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { LettersSettings, ViewState } from '../../views/view-state.ts';
import { linkChoice } from '../shell/link-choice.ts';
import './person-finder.ts';
import { langOfSide, nameOfSide } from './side-name.ts';
import { yearChoice } from './year-choice.ts';

/** What is listed, and how. */
export function lettersTools(edition: Edition, view: ViewState, choice: LettersChoice): TemplateResult {
  const { listed, who, partner } = choice;
  const href = (part: LettersSettings): string => linkTo(setLetters(view, part));
  const people = listed === 'table' ? { who: undefined, partner: undefined, way: 'both' as const } : {};
  const ofAllYears = chosenLetters(letterIndex(edition), { ...choice, ...people, year: undefined });
  return html`<div class="link-choices">
      ${linkChoice(
        msg('Listed', { desc: 'letters: by date, by person' }),
        LISTED.map((one) => ({
          name: listedName(one),
          href: href({ listed: one === 'date' ? '' : one }),
          current: one === listed,
        })),
      )}
      ${yearChoice(view, choice, ofAllYears)}
    </div>
    ${
      listed === 'table'
        ? nothing
        : html`<div class="letters-people">
            ${
              who === undefined
                ? html`<person-finder .edition=${edition} .view=${view} .which=${'who' as const}></person-finder>`
                : chosenSide(edition, msg('Letters of'), who, href({ who: '', with: '', way: '' }))
            }
            ${
              who === undefined
                ? nothing
                : partner === undefined
                  ? html`<person-finder .edition=${edition} .view=${view} .which=${'with' as const}></person-finder>`
                  : chosenSide(edition, msg('And of'), partner, href({ with: '' }))
            }
          </div>
          ${who === undefined ? nothing : wayChoice(edition, choice, who, href)}`
    }`;
}

/** Leads to the letters of two, each with a column of their own; nothing where not both have written here. */
export function columnsLink(
  edition: Edition,
  view: ViewState,
  { who, partner }: LettersChoice,
  letters: readonly ListedLetter[],
): TemplateResult | typeof nothing {
  const [one, other] = [columnOf(edition, who), columnOf(edition, partner)];
  const [first] = letters;
  if (!one || !other || one === other || !first) return nothing;
  const columns = [one.id, other.id];
  return html`<a
    class="letters-columns"
    href=${linkTo({ ...view, page: 'columns', align: 'date', ...UNFILTERED, columns, at: first.letter.id })}
    >${msg('Read these as columns')}</a
  >`;
}

function columnOf(edition: Edition, side: Side | undefined): Party | undefined {
  if (side === undefined) return undefined;
  return byId(edition.parties, partyOf(edition, { senders: [{ value: side }] }));
}

function chosenSide(edition: Edition, label: string, side: Side, without: string): TemplateResult {
  const name = nameOfSide(edition, side);
  return html`<p class="letters-chosen">
    <span>${label}</span> <b lang=${langOfSide(edition, side) ?? nothing} dir="auto">${name}</b>
    <a href=${without} aria-label=${msg(str`All, not only ${name}`)}>${msg('All')}</a>
  </p>`;
}

function wayChoice(
  edition: Edition,
  { way }: LettersChoice,
  who: Side,
  href: (part: LettersSettings) => string,
): TemplateResult {
  const name = nameOfSide(edition, who);
  const names: Readonly<Record<LettersChoice['way'], string>> = {
    both: msg('Both ways'),
    sent: msg(str`Sent by ${name}`),
    received: msg(str`Received by ${name}`),
  };
  return html`<div class="link-choices">
    ${linkChoice(
      msg('Direction', { desc: 'of letters: who sent and who received them' }),
      WAYS.map((one) => ({ name: names[one], href: href({ way: one === 'both' ? '' : one }), current: one === way })),
    )}
  </div>`;
}

function listedName(listed: LettersChoice['listed']): string {
  const names: Readonly<Record<LettersChoice['listed'], string>> = {
    date: msg('By date'),
    person: msg('By person'),
    table: msg('Who wrote to whom'),
  };
  return names[listed];
}
