import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { ViewState } from '../../views/view-state.ts';

/** What the tables count, and for whom. Each choice is a link, since the address says it. */
export function tableChoices(view: ViewState): TemplateResult {
  return html`<div class="table-choices">
    ${choice(view, msg('Count'), [
      [msg('Passages'), { count: 'passages' }],
      [msg('Words'), { count: 'words' }],
    ])}
    ${choice(view, msg('By', { desc: 'a table by party or by letter' }), [
      [msg('Party'), { by: 'party' }],
      [msg('Letter'), { by: 'letter' }],
    ])}
  </div>`;
}

type Choice = readonly [string, Partial<Pick<ViewState, 'count' | 'by'>>];

function choice(view: ViewState, label: string, choices: readonly Choice[]): TemplateResult {
  return html`<div class="table-choice" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <span class="segments">
      ${choices.map(
        ([name, part]) =>
          html`<a
            href=${linkTo({ ...view, ...part, at: undefined })}
            aria-current=${isCurrent(view, part) ? 'true' : nothing}
            >${name}</a
          >`,
      )}
    </span>
  </div>`;
}

function isCurrent(view: ViewState, { count = view.count, by = view.by }: Choice[1]): boolean {
  return count === view.count && by === view.by;
}
