import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { VOICES } from '../../search/voices.ts';
import { toggled } from '../../views/view-state.ts';
import type { FindSwitch } from '../../views/view-state.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { switchName } from './find-words.ts';
import { queryForms } from './query-forms.ts';

/** What is searched, what counts as the same, and how a query is written. */
export function findOptions({ edition, view }: RoomState): TemplateResult {
  return html`<div class="options">
    <fieldset>
      <legend>${msg('Search in')}</legend>
      ${VOICES.map((name) => choice(name, view.findOff))}
    </fieldset>
    <fieldset>
      <legend>${msg('Find also')}</legend>
      ${(['spellings', 'names'] as const).map((name) => choice(name, view.findOff))}
    </fieldset>
    <section>
      <h3>${msg('How to write it')}</h3>
      ${queryForms(edition)}
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
