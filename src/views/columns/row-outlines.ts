import { byId } from '../../edition/by-id.ts';
import type { Edition, Letter, LetterId, Party } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { yearOf } from '../../edition/year-of.ts';
import type { ViewState } from '../view-state.ts';
import { columnOf } from './column-of-letter.ts';
import { areApart, repliesIn } from './replies.ts';

/** A row of transcribed letters before it is built: a letter, or a letter and its reply. */
export interface RowOutline {
  /** The first letter's. */
  readonly id: LetterId;
  readonly letters: readonly Letter[];
  /** The year that the first letter stands under. */
  readonly year: number | undefined;
}

/** The rows of the columns that are shown, in time order, and how many letters have none since their writers have no column. */
export interface RowOutlines {
  readonly rows: readonly RowOutline[];
  readonly letters: number;
  readonly others: number;
}

export function rowOutlines(edition: Edition, view: ViewState, parties: readonly Party[]): RowOutlines {
  const shown = new Set(parties.map(({ id }) => id));
  const { across } = view;
  const has = (letter: Letter): boolean => {
    const party = columnOf(edition, letter, parties);
    if (party === undefined) return across !== 'hide';
    return across !== 'only' && shown.has(party);
  };
  const letters = edition.letters.filter(has);
  const rows =
    view.align === 'exchange' ? withReplies(edition, letters, parties) : letters.map((letter) => outline([letter]));
  return { rows, letters: letters.length, others: edition.letters.length - letters.length };
}

/** Each letter with its reply beside it, where both are shown and apart; a reply has no row of its own, unless its place is before that of the letter. */
function withReplies(edition: Edition, letters: readonly Letter[], parties: readonly Party[]): readonly RowOutline[] {
  const replies = repliesIn(edition);
  const shown = new Set(letters.map(({ id }) => id));
  const placed = new Set<LetterId>();
  return letters.flatMap((letter) => {
    if (placed.has(letter.id)) return [];
    placed.add(letter.id);
    const reply = byId(edition.letters, replies.get(letter.id)?.letter);
    if (!reply || !shown.has(reply.id) || placed.has(reply.id) || !areApart(edition, parties, letter, reply))
      return [outline([letter])];
    placed.add(reply.id);
    return [outline([letter, reply])];
  });
}

function outline(letters: readonly [Letter, ...Letter[]]): RowOutline {
  const [first] = letters;
  return { id: first.id, letters, year: yearOf(first) };
}

/** Rows that follow one another under the same year. */
export const rowsByYear = oncePer(
  (
    rows: readonly RowOutline[],
  ): readonly { readonly year: number | undefined; readonly rows: readonly RowOutline[] }[] => {
    const years: { readonly year: number | undefined; readonly rows: RowOutline[] }[] = [];
    for (const row of rows) {
      const last = years.at(-1);
      if (last && last.year === row.year) last.rows.push(row);
      else years.push({ year: row.year, rows: [row] });
    }
    return years;
  },
);
