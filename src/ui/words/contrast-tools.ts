import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { ViewState } from '../../views/view-state.ts';
import { askedContrast } from '../../views/words/asked-contrast.ts';
import { CONTRAST_COLUMNS, contrastRows } from '../../views/words/contrast-rows.ts';
import { tableName } from '../../views/words/file-name.ts';
import { wordsChoice } from '../../views/words/words-choice.ts';
import { send } from '../shell/intents.ts';
import { inDigits } from '../wording/numbers.ts';
import { fileColumns } from './file-columns.ts';
import { saveCsv } from './save-csv.ts';
import type { GiveSearch } from './worker-answer.ts';
import { contrastColumnWords, sideName } from './words-names.ts';

/** As many rows of each side are in a file at most: each is counted by itself. */
const MOST_IN_FILE = 1000;

/** What can be done with a contrast: saved as a table. */
export function contrastTools(edition: Edition, view: ViewState, search: GiveSearch): TemplateResult {
  return html`<div class="line-tools">
    <button @click=${({ currentTarget }: Event) => void saveContrast(currentTarget, edition, view, search)}>
      ${msg('Save as CSV')}
    </button>
    ${fileColumns(
      msg(str`Up to ${inDigits(MOST_IN_FILE)} rows of each side, those with the highest G² first.`),
      CONTRAST_COLUMNS,
      contrastColumnWords,
    )}
  </div>`;
}

async function saveContrast(
  button: EventTarget | null,
  edition: Edition,
  view: ViewState,
  search: GiveSearch,
): Promise<void> {
  const choice = wordsChoice(edition, view.words);
  const asked = askedContrast(edition, choice, MOST_IN_FILE);
  if (!asked || !choice.sides) return;
  const failed = () => button && send(button, 'part-missing', undefined);
  const all = await search(failed).ask('contrast', asked);
  const [first, second] = choice.sides;
  saveCsv(tableName(edition, view), contrastRows(all, [sideName(first), sideName(second)]));
}
