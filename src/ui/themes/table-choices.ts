import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { ViewState } from '../../views/view-state.ts';
import { linkChoice } from '../shell/link-choice.ts';
import type { ChoiceLink } from '../shell/link-choice.ts';

/** What the tables count, and for whom. */
export function tableChoices(view: ViewState): TemplateResult {
  const one = (name: string, part: Partial<Pick<ViewState, 'count' | 'by'>>): ChoiceLink => ({
    name,
    href: linkTo({ ...view, ...part, at: undefined }),
    current: (part.count ?? view.count) === view.count && (part.by ?? view.by) === view.by,
  });
  return html`<div class="link-choices">
    ${linkChoice(msg('Count'), [one(msg('Passages'), { count: 'passages' }), one(msg('Words'), { count: 'words' })])}
    ${linkChoice(msg('By', { desc: 'a table by party or by letter' }), [
      one(msg('Party'), { by: 'party' }),
      one(msg('Letter'), { by: 'letter' }),
    ])}
  </div>`;
}
