import { msg, str } from '@lit/localize';
import type { Letter } from '../../edition/model.ts';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { entriesInOrder } from '../../views/columns/row.ts';
import type { Silence } from '../../views/columns/row.ts';
import { onlyLetters } from '../../views/paper/chosen-letters.ts';
import { endNotes } from '../../views/paper/end-notes.ts';
import type { EndNotes } from '../../views/paper/end-notes.ts';
import { viewOnPaper } from '../../views/paper/paper-choice.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';
import { isChunked } from '../columns/chunked.ts';
import { shownColumns } from '../columns/shown-columns.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';

/** What a choice puts on paper. */
export interface PaperContent {
  readonly view: ViewState;
  readonly shown: Columns;
  readonly notes: EndNotes;
  /** How many passages stand on it, and of how many letters. */
  readonly passages: number;
  readonly letters: number;
}

/** Paper has every row. */
const ALL = { from: 0, to: Infinity };

export function paperContent({ edition, view, notes }: RoomState, choice: PaperChoice): PaperContent {
  const onPaper = viewOnPaper(view, choice);
  const all = shownColumns(edition, onPaper, ALL);
  const shown = choice.letters ? onlyLetters(all, choice.letters, leftOut) : all;
  const entries = entriesInOrder(shown.rows);
  const printed = entries.flatMap((entry) => (entry.type === 'passage' ? entry.passage : []));
  return {
    view: onPaper,
    shown,
    notes: endNotes(entries, choice.notes ? notes : []),
    passages: printed.length,
    letters: new Set(printed.map(({ letter }) => letter)).size,
  };
}

/** The letters that paper can have: of many correspondents those in the columns, which are printed as they are shown. */
export function lettersForPaper({ edition }: RoomState, { shown }: PaperContent): readonly Letter[] {
  if (!isChunked(shown)) return quotedLetters(edition);
  const inColumns = new Set(shown.outlines.rows.flatMap(({ letters }) => letters.map(({ id }) => id)));
  return quotedLetters(edition).filter(({ id }) => inColumns.has(id));
}

/** Stands where the edition's reason for a silence would. */
function leftOut(passages: number): Silence {
  return { type: 'edition', text: msg(str`Not printed: ${counted(passages, 'passages')} of other letters.`) };
}
