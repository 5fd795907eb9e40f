import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Something to be switched on and off. */
export interface Switch<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly on: boolean;
}

/** Check boxes on a line, under what they are about. */
export function checkBoxes<Name extends string>(
  legend: string,
  switches: readonly Switch<Name>[],
  onSwitch: (name: Name, on: boolean) => void,
): TemplateResult {
  return html`<fieldset class="check-boxes">
    <legend>${legend}</legend>
    ${switches.map(
      ({ name, label, on }) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${live(on)}
            @change=${({ target }: Event) => onSwitch(name, target instanceof HTMLInputElement && target.checked)}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}
