import { frequentPeople } from './listed-letters.ts';
import type { LetterIndex, ListedLetter } from './letter-index.ts';
import { OTHERS } from './letters-choice.ts';
import type { Side } from './letters-choice.ts';

/**
 * Who wrote to whom, in letters. A letter to two people stands in two cells and once in each sum, so the sums are counts of letters, and a row
 * of cells can hold more than its sum.
 */
export interface LetterMatrix {
  /** Rows and columns: who has most letters, and all others as one where there are any. */
  readonly sides: readonly Side[];
  /** `cells[from][to]`, in the order of the sides. */
  readonly cells: readonly (readonly number[])[];
  readonly sent: readonly number[];
  readonly received: readonly number[];
  readonly letters: number;
  /** Letters that stand in several cells, and how many more cells than letters are counted for them. */
  readonly several: number;
  readonly again: number;
}

export function letterMatrix(index: LetterIndex, letters: readonly ListedLetter[]): LetterMatrix {
  const frequent = frequentPeople(index);
  const placeOf = new Map<Side, number>(frequent.map((id, place) => [id, place]));
  const last = frequent.length;
  const places = (people: readonly string[]): ReadonlySet<number> =>
    new Set(people.length === 0 ? [last] : people.map((id) => placeOf.get(id) ?? last));
  const cells = Array.from({ length: last + 1 }, () => new Array<number>(last + 1).fill(0));
  const sent = new Array<number>(last + 1).fill(0);
  const received = new Array<number>(last + 1).fill(0);
  let several = 0;
  let again = 0;
  const add = (row: number[] | undefined, place: number): void => {
    if (row) row[place] = (row[place] ?? 0) + 1;
  };
  for (const letter of letters) {
    const [from, to] = [places(letter.from), places(letter.to)];
    for (const row of from) for (const column of to) add(cells[row], column);
    for (const row of from) add(sent, row);
    for (const column of to) add(received, column);
    const cellsOfLetter = from.size * to.size;
    if (cellsOfLetter > 1) several += 1;
    again += cellsOfLetter - 1;
  }
  const hasOthers = (sent[last] ?? 0) + (received[last] ?? 0) > 0;
  const size = hasOthers ? last + 1 : last;
  return {
    sides: hasOthers ? [...frequent, OTHERS] : frequent,
    cells: cells.slice(0, size).map((row) => row.slice(0, size)),
    sent: sent.slice(0, size),
    received: received.slice(0, size),
    letters: letters.length,
    several,
    again,
  };
}
