import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface CheckBox {
  readonly label: string | TemplateResult;
  /** BCP 47, where the label is in a language of its own. */
  readonly lang?: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick with its words, and under them what there is to know; needs `dialogStyles`. */
export function checkBox({ label, lang, detail, checked, onChange }: CheckBox): TemplateResult {
  return html`<label class="box">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>
      <span lang=${lang ?? nothing} dir=${lang === undefined ? nothing : 'auto'}>${label}</span>
      ${detail === undefined ? nothing : html`<small>${detail}</small>`}
    </span>
  </label>`;
}
