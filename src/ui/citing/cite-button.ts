import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { send } from '../shell/intents.ts';

/** A button that copies the citation of a whole passage or letter. */
export function citeButton(subject: string, label: string): TemplateResult {
  return html`<button
    class="cite-it"
    aria-label=${label}
    title=${label}
    @click=${({ target }: Event) => target && send(target, 'cite', { spot: { subject } })}
  >
    ${msg('Cite')}
  </button>`;
}
