import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../../routing/address.ts';
import type { GroupedNotes } from '../../../views/notes/note-groups.ts';
import { NO_FILTERS, withNotebook } from '../../../views/notes/notebook-choice.ts';
import type { NotebookChoice } from '../../../views/notes/notebook-choice.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { goneWords } from './list-words.ts';
import { TRASH } from './trash-list.ts';

/** What is said over the list. */
export interface ListHead {
  readonly view: ViewState;
  readonly choice: NotebookChoice;
  readonly grouped: GroupedNotes;
  readonly deleted: number;
  /** Whether the address points at a note that the filters leave out, or that there is not. */
  readonly missed: 'left-out' | 'none' | undefined;
}

/** How many notes of how many are shown, what the address asked for in vain, and the way to those that are not shown. */
export function listHead({ view, choice, grouped, deleted, missed }: ListHead): TemplateResult {
  const { shown, of, letters, repeated } = grouped;
  const isFiltered = shown.length < of || Object.keys(NO_FILTERS).some((name) => name in view.notebook);
  return html`<div class="list-found">
      <span role="status"
        >${shown.length === 0 && of > 0 ? msg('No note is left by these filters.') : countWords(grouped)}</span
      >
      ${letters > 0 && repeated ? html`<span class="hint">${repeatedWords(choice)}</span>` : nothing}
      ${isFiltered ? html`<a href=${linkTo(withNotebook(view, NO_FILTERS))}>${msg('Show all')}</a>` : nothing}
      ${
        deleted > 0
          ? html`<a href=${linkTo({ ...view, at: TRASH })}>${msg(str`Deleted: ${counted(deleted, 'notes')}`)}</a>`
          : nothing
      }
    </div>
    ${choice.gone.map((name) => html`<p class="doubt">${goneWords(name)}</p>`)}
    ${missed ? html`<p class="doubt">${missedWords(missed)}</p>` : nothing}`;
}

/** How many notes are in a group; of how many, where filters leave some out. */
export function groupCount(shown: number, of: number): string {
  return shown === of ? counted(of, 'notes') : msg(str`${inDigits(shown)} of ${countedWithin(of, 'notes')}`);
}

function countWords({ shown, of, letters }: GroupedNotes): string {
  const notes = groupCount(shown.length, of);
  return letters > 0
    ? msg(str`${notes} on ${countedWithin(letters, 'letters')}`, { desc: 'notes, on letters' })
    : notes;
}

function repeatedWords({ group }: NotebookChoice): string {
  if (group === 'tag') return msg('A note with several tags stands under each of them and is counted once here.');
  if (group === 'theme') return msg('A note on several themes stands under each of them and is counted once here.');
  return msg('A link or a note on an exchange stands under each of its letters and is counted once here.');
}

function missedWords(missed: 'left-out' | 'none'): string {
  return missed === 'none'
    ? msg('The address leads to a note that is not among your notes on this device, or is deleted.')
    : msg('The address leads to a note that these filters leave out.');
}
