import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of several things to choose from; `lang` where its label is in a language of its own. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string | TemplateResult;
  readonly lang?: string;
}

export interface RadioGroup<Value extends string> {
  readonly legend: string;
  /** Names the group; one of a name in a shadow root. */
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
  /** Whether the dialog opens with the focus on what is chosen here. */
  readonly first?: boolean;
}

/** A set of radio buttons under a legend, drawn as pills; needs `dialogStyles`. */
export function radioGroup<Value extends string>(group: RadioGroup<Value>): TemplateResult {
  const { legend, name, choices, chosen, onChoose, hint, first = false } = group;
  return html`<fieldset class=${name}>
    <legend>${legend}</legend>
    <div class="row">
      ${choices.map(
        ({ value, label, lang }) =>
          html`<label class="pill ${value}" lang=${lang ?? nothing}>
            <input
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              ?autofocus=${first && value === chosen}
              @change=${() => onChoose(value)}
            />
            ${label}
          </label>`,
      )}
    </div>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
  </fieldset>`;
}
