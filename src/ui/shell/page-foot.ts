import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';

/** What the edition is, and every source it quotes. */
export function pageFoot({ summary, sources }: Edition): TemplateResult {
  return html`<footer class="foot">
    <p>${summary}</p>
    <details>
      <summary>Sources</summary>
      <dl>
        ${sources.map(
          ({ label, reference, supplies, reliability }) =>
            html`<dt>${label}</dt>
              <dd>${reference} ${supplies} ${reliability}</dd>`,
        )}
      </dl>
    </details>
  </footer>`;
}
