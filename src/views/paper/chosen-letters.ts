import type { LetterId } from '../../edition/model.ts';
import type { Columns } from '../columns/columns.ts';
import type { Band, Cell, Entry, LetterRow, Silence } from '../columns/row.ts';
import { entriesOf } from '../columns/row.ts';

/** Says that a number of passages stand in a cell which are not printed. */
export type LeftOut = (passages: number) => Silence;

/**
 * The columns with only what the chosen letters say. A cell that is emptied by this says so, since otherwise it would pass for
 * silence; rows without a word of the chosen letters go, and so do events.
 */
export function onlyLetters(shown: Columns, letters: readonly LetterId[], leftOut: LeftOut): Columns {
  const chosen = new Set(letters);
  const isChosen = (entry: Entry) => chosen.has(entry.type === 'mention' ? entry.letter.id : entry.passage.letter);
  const rows = shown.rows.flatMap((row) => {
    const left = row.type === 'letters' ? filtered(row, isChosen, leftOut) : undefined;
    return left ? [{ ...left, reply: left.reply && chosen.has(left.reply.head.id) ? left.reply : undefined }] : [];
  });
  return { ...shown, rows, hidden: shown.hidden.filter(({ letter }) => chosen.has(letter)) };
}

/** The row, or undefined where no entry of it is chosen. */
function filtered(row: LetterRow, isChosen: (entry: Entry) => boolean, leftOut: LeftOut): LetterRow | undefined {
  const cells = row.cells.map((cell) => filteredCell(cell, isChosen, leftOut));
  const across = row.across.filter(isChosen);
  return across.length === 0 && cells.every(({ bands }) => bands.length === 0) ? undefined : { ...row, cells, across };
}

function filteredCell(cell: Cell, isChosen: (entry: Entry) => boolean, leftOut: LeftOut): Cell {
  const bands = cell.bands
    .map((band): Band => ({ ...band, entries: band.entries.filter(isChosen) }))
    .filter(({ entries }) => entries.length > 0);
  const before = entriesOf(cell).length;
  return bands.length === 0 && before > 0 ? { ...cell, bands, silence: leftOut(before) } : { ...cell, bands };
}
