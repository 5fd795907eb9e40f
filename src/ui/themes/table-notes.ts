import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../views/view-state.ts';
import type { Tally } from '../../views/themes/tally.ts';
import type { ThemeMatrix } from '../../views/themes/theme-matrix.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';

/** What a reader must know of the numbers of a table, under it. */
export function tableNotes({ count }: ViewState, { groups, all }: ThemeMatrix): TemplateResult {
  const empty = groups.filter(({ letters }) => letters.length === 0).map(({ party }) => party?.name ?? '');
  const notes = [
    all.once.reported > 0 && reportedWords(count, all.once),
    groups.some(({ party }) => !party) &&
      msg(
        'Neither side: the sender is none of the parties, or is not known. In the columns such passages stand across.',
      ),
    empty.length > 0 && msg(str`No passage of a letter by ${listed(empty, 'disjunction')} is quoted or reported.`),
  ];
  return html`${notes.map((note) => (note ? html`<p class="table-note">${note}</p>` : nothing))}`;
}

function reportedWords(count: ViewState['count'], { passages, reported }: Tally): string {
  const all = counted(passages, 'passages');
  return count === 'words'
    ? msg(
        str`Of ${all}, ${inDigits(reported)} only report what a letter says: they have no words of the letter and add nothing here.`,
      )
    : msg(str`Of ${all}, ${inDigits(reported)} only report what a letter says; they are counted too.`);
}
