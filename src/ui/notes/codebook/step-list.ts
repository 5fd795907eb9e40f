import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { History } from '../../../notes/codebook/history.ts';
import { send } from '../../shell/intents.ts';
import { inDigits } from '../../wording/numbers.ts';

export function hasSteps({ done, undone }: History): boolean {
  return done.length + undone.length > 0;
}

/** What was done to the codebook in this tab, the latest first, with the buttons that take it back. */
export function stepList({ done, undone }: History): TemplateResult {
  return html`<section class="codebook-steps" aria-labelledby="codebook-steps">
    <h2 id="codebook-steps">${msg('Changes since the page was opened')}</h2>
    <p class="codebook-buttons">
      <button ?disabled=${done.length === 0} @click=${(event: Event) => ask(event, 'codebook-undo')}>
        ${msg('Undo')}
      </button>
      <button ?disabled=${undone.length === 0} @click=${(event: Event) => ask(event, 'codebook-redo')}>
        ${msg('Redo')}
      </button>
    </p>
    <details>
      <summary>${msg('What was done')} <small>${inDigits(done.length)}</small></summary>
      <ol>
        ${undone.map(({ words }) => html`<li class="undone"><s>${words}</s> ${msg('Undone')}</li>`)}
        ${done.toReversed().map(({ words }) => html`<li>${words}</li>`)}
      </ol>
    </details>
  </section>`;
}

function ask({ currentTarget }: Event, name: 'codebook-undo' | 'codebook-redo'): void {
  if (currentTarget) send(currentTarget, name, undefined);
}
