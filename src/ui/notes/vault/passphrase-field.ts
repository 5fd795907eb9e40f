import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A field for a passphrase, for forms that read it by `name`; `shown` as the reader ticked it. */
export function passphraseField(
  label: string,
  name: string,
  { shown, fresh, onInput }: { readonly shown: boolean; readonly fresh?: boolean; readonly onInput?: () => void },
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <input
      name=${name}
      type=${shown ? 'text' : 'password'}
      autocomplete=${fresh ? 'new-password' : 'current-password'}
      autocapitalize="off"
      spellcheck="false"
      required
      @input=${onInput}
  /></label>`;
}

/** What was typed into the fields of a form, by name. */
export function typedIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

/** The same; the fields are empty afterwards. */
export function takeTyped(form: HTMLFormElement): Readonly<Record<string, string>> {
  const typed = typedIn(form);
  form.reset();
  return typed;
}
