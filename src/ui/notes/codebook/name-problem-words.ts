import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { NameProblem } from '../../../notes/codebook/tag-name.ts';
import { LONGEST_NAME, tagName } from '../../../notes/codebook/tag-name.ts';
import type { Tag } from '../../../notes/tag.ts';
import { linkTo } from '../../../routing/address.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { inDigits } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';

/** Why a name was not taken, and what to do. */
export function nameProblemWords(problem: NameProblem, typed = ''): string {
  switch (problem.type) {
    case 'empty':
      return msg('A tag needs a name.');
    case 'long':
      return msg(str`A name has at most ${inDigits(LONGEST_NAME)} characters. Put the rest into the definition.`);
    case 'taken': {
      const name = enclosed(problem.by.name);
      return typed === '' || tagName(typed) === problem.by.name
        ? msg(str`There is a tag “${name}” in this place already.`)
        : msg(
            str`There is a tag “${name}” in this place already; capitals, spaces and unseen signs make no other name.`,
          );
    }
  }
}

/** Leads to the tag that has the name. */
export function takenLink(by: Tag, view: ViewState): TemplateResult {
  return html`<a href=${linkTo(withNotebook(view, { tag: by.id }))}>${msg(str`Open “${enclosed(by.name)}”`)}</a>`;
}
