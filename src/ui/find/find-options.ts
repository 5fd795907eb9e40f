import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { VOICES } from '../../search/voices.ts';
import { toggled } from '../../views/view-state.ts';
import type { FindSwitch, ViewState } from '../../views/view-state.ts';
import { send } from '../shell/intents.ts';
import { switchName } from './find-words.ts';

/** What is searched, what counts as the same, and how a query is written. */
export function findOptions({ findOff }: ViewState): TemplateResult {
  return html`<div class="options">
    <fieldset>
      <legend>${msg('Search in')}</legend>
      ${VOICES.map((name) => choice(name, findOff))}
    </fieldset>
    <fieldset>
      <legend>${msg('Find also')}</legend>
      ${(['spellings', 'names'] as const).map((name) => choice(name, findOff))}
    </fieldset>
    <section>
      <h3>${msg('How to write it')}</h3>
      <dl>
        ${FORMS().map(
          ([form, meaning]) =>
            html`<dt><code dir="ltr">${form}</code></dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
    </section>
  </div>`;
}

function choice(name: FindSwitch, findOff: readonly FindSwitch[]): TemplateResult {
  return html`<label>
    <input
      type="checkbox"
      .checked=${live(!findOff.includes(name))}
      @change=${({ currentTarget }: Event) =>
        currentTarget && send(currentTarget, 'view-change', { findOff: toggled(findOff, name).toSorted() })}
    />
    ${switchName(name)}
  </label>`;
}

/** What can be written, each with what it means. */
const FORMS = (): readonly (readonly [form: string, meaning: string])[] => [
  ['hostages money', msg('Passages with both words')],
  ['"two emirates"', msg('These words, one after the other, as they are written')],
  ['host*', msg('Words that begin so')],
  ['hostages -money', msg('Without the second word')],
  ['hostages NEAR/5 money', msg('At most 5 words between them')],
  ['from:belmokhtar to:zawahiri', msg('By sender and addressee')],
  ['theme:ransom source:AP', msg('By theme and source')],
  ['date:2012-09..2012-11', msg('By date, as any source gives it; also 2012, or 2012-09-30')],
];
