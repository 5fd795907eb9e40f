import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Concordance } from '../../search/words/concordance.ts';
import type { ViewState } from '../../views/view-state.ts';
import { askedLines } from '../../views/words/asked-lines.ts';
import { tableName } from '../../views/words/file-name.ts';
import { LINE_COLUMNS, lineTable } from '../../views/words/line-table.ts';
import type { LinesOfSide } from '../../views/words/line-table.ts';
import { placeLines } from '../../views/words/placed-line.ts';
import { namedBy } from '../find/find-words.ts';
import { notFetchedWords } from '../exports/fetching-letters.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { citation, onOneLine } from './keyword-line.ts';
import { fileColumns } from './file-columns.ts';
import { saveCsv } from './save-csv.ts';
import type { GiveSearch } from './worker-answer.ts';
import { columnWords } from './words-names.ts';

/** Lines as they are shown, and how to ask for all of them. */
export interface ShownLines {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly search: GiveSearch;
  /** Gives the letters of lines that are elsewhere. */
  readonly room: Pick<RoomState, 'lend'>;
  readonly last: Concordance;
  /** The names of the sides, in their order. */
  readonly sides: readonly { readonly name: string }[];
}

/** Is told in words what has been done. */
type OnDone = (words: string) => void;

/** What can be done with the lines: copied as text, or saved as a table. */
export function lineTools(shown: ShownLines, done: string, onDone: OnDone): TemplateResult {
  return html`<div class="line-tools">
    <button @click=${() => void copyLines(shown, onDone)}>${msg('Copy lines')}</button>
    <button @click=${({ currentTarget }: Event) => void saveTable(currentTarget, shown, onDone)}>
      ${msg('Save as CSV')}
    </button>
    <span role="status">${done}</span>
    <p class="how">
      ${msg('Open a line to read the whole text it stands in; its date leads to the passage in the columns.')}
    </p>
    ${fileColumns(msg('All hits, a line each, in the order shown.'), LINE_COLUMNS, columnWords)}
  </div>`;
}

async function copyLines(shown: ShownLines, onDone: OnDone): Promise<void> {
  const sides = await placed(shown, shown.last, onDone);
  if (!sides) return;
  const lines = sides.flatMap((side) => side.lines);
  const text = lines.map(
    (one) =>
      `${onOneLine(`${one.line.left}[${one.line.keyword}]${one.line.right}`)} (${one.letter.title}: ${citation(one)})`,
  );
  try {
    await navigator.clipboard.writeText(text.join('\n'));
    onDone(msg(str`${counted(text.length, 'lines')} copied.`));
  } catch {
    onDone(msg('The browser does not let this page copy. Save the lines as CSV.'));
  }
}

/** The file has all hits, also those of which no line is shown. */
async function saveTable(button: EventTarget | null, shown: ShownLines, onDone: OnDone): Promise<void> {
  const { edition, view, search } = shown;
  const failed = () => button && send(button, 'part-missing', undefined);
  const all = await search(failed).ask('concordance', askedLines(edition, view, Infinity));
  const sides = await placed(shown, all, onDone);
  if (!sides) return;
  saveCsv(
    tableName(edition, view),
    lineTable(sides, (id) => namedBy(edition, id)),
  );
  const lines = all.sides.reduce((sum, { hits }) => sum + hits, 0);
  onDone(msg(str`${counted(lines, 'lines')} saved.`));
}

/** The lines with their letters, which may be elsewhere; undefined where those can't be had, and then it is told. */
async function placed(
  { view, sides, room }: ShownLines,
  { sides: found, wordings }: Concordance,
  onDone: OnDone,
): Promise<readonly LinesOfSide[] | undefined> {
  const letters = new Set(found.flatMap(({ lines }) => lines.map(({ letter }) => letter)));
  const onProgress = (done: number) =>
    onDone(msg(str`Fetching the letters of the lines: ${inDigits(Math.floor(done * 100))} %`));
  try {
    const edition = await room.lend(letters, { onProgress, signal: new AbortController().signal });
    if (!edition) return undefined;
    return sides.map(({ name }, place) => ({
      name,
      lines: placeLines(edition, found[place]?.lines ?? [], wordings, view.dating),
    }));
  } catch {
    onDone(notFetchedWords());
    return undefined;
  }
}
