import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import type { FindSwitch, ViewState } from '../../views/view-state.ts';
import { COUNTABLE, ORDERS, setWords, switchedOff, wordsChoice } from '../../views/words/words-choice.ts';
import { send } from '../shell/intents.ts';
import { linkChoice } from '../shell/link-choice.ts';
import { listed } from '../wording/numbers.ts';
import { checkBoxes } from './check-boxes.ts';
import { switchName } from '../find/find-words.ts';
import { orderName, sideName } from './words-names.ts';

/** What is done with the field. */
interface QueryField {
  /** It holds other words. */
  type(words: string): void;
  /** What it holds is to take effect. */
  done(): void;
  /** The reader has left it. */
  leave(): void;
}

/** The field for what is looked for, in what, and how its lines stand. */
export function queryTools(host: HTMLElement, edition: Edition, view: ViewState, field: QueryField): TemplateResult {
  return html`<search class="query">
    <label for="words-query">${msg('Find')}</label>
    <input
      id="words-query"
      type="search"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(view.find)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) field.type(target.value);
      }}
      @keydown=${({ key }: KeyboardEvent) => {
        if (key === 'Enter') field.done();
      }}
      @blur=${() => field.leave()}
    />
    ${includedBoxes(host, view)}
    <div class="link-choices">${orderChoice(edition, view)} ${sidesLine(edition, view)}</div>
  </search>`;
}

function includedBoxes(host: HTMLElement, view: ViewState): TemplateResult {
  const box = (name: FindSwitch) => ({ name, label: switchName(name), on: !view.findOff.includes(name) });
  return checkBoxes<FindSwitch>(
    msg('Included'),
    [...COUNTABLE.map((voice) => box(voice)), box('spellings'), box('names')],
    (name, on) => {
      const others = view.findOff.filter((other) => other !== name);
      send(host, 'view-change', { findOff: on ? others : [...others, name].toSorted() });
    },
  );
}

/** The way back from all that finding leaves out, also what was switched off elsewhere: in the columns, or by a row of a contrast. */
export function includeAll(view: ViewState): TemplateResult | typeof nothing {
  const off = switchedOff(view);
  if (off.length === 0 && view.findNot.length === 0) return nothing;
  const findOff = view.findOff.filter((name) => !off.includes(name));
  return html`<a class="include-all" href=${linkTo({ ...view, findOff, findNot: [] })}
    >${msg('Include everything')}</a
  >`;
}

function orderChoice(edition: Edition, view: ViewState): TemplateResult {
  const { order } = wordsChoice(edition, view.words);
  return linkChoice(
    msg('Sort by'),
    ORDERS.map((one) => ({
      name: orderName(one),
      href: linkTo(setWords(view, { sort: one === 'position' ? '' : one })),
      current: one === order,
    })),
  );
}

/** Which sides stand beside one another, where they are not the parties; and the way back to these. */
function sidesLine(edition: Edition, view: ViewState): TemplateResult | undefined {
  const { chosen, sides } = wordsChoice(edition, view.words);
  if (!chosen || !sides) return undefined;
  return html`<p class="chosen-sides">
    ${msg('Side by side:')} <span lang=${edition.lang} dir="auto">${listed(sides.map(sideName))}</span>
    <a href=${linkTo(setWords(view, { compare: '', side: '', against: '' }))}>${msg('All parties')}</a>
  </p>`;
}
