/** A text read from an offset, forward or, with what stands before the offset first, backward. */
export interface Strand {
  readonly text: string;
  readonly from: number;
  readonly step: 1 | -1;
}

/** What one letter that was changed, added or left out costs, in letters that are the same. With less, any two texts agree a little. */
export const CHANGE = 2;
/** By how many letters the two may have shifted against each other. */
const BAND = 8;
const WIDTH = 2 * BAND + 1;
const UNREACHED = -1e6;
/** Two rows of the table, and a place beyond their end. They are made once: this is most of the work of finding a note again. */
const ROWS: readonly [Int32Array, Int32Array] = [new Int32Array(WIDTH + 1), new Int32Array(WIDTH + 1)];

/**
 * How many of the first `length` units of what is sought stand in a text, less what the changes between them cost. It is counted from
 * the first unit on, as far as it is worth it; or, `anywhere`, over the stretch where most of them stand.
 */
export function agreement(sought: Strand, found: Strand, length: number, anywhere = false): number {
  let same = 0;
  while (same < length && unitAt(sought, same) === unitAt(found, same)) same += 1;
  if (same === length) return length;

  const least = anywhere ? 0 : UNREACHED;
  let best = same;
  // Place b of a row is about the unit of `found` that is b - BAND further on than the one of `sought`.
  let [row, next] = ROWS;
  for (let b = 0; b < WIDTH; b += 1) row[b] = b < BAND ? least : Math.max(least, (BAND - b) * CHANGE);
  row[WIDTH] = next[WIDTH] = least;
  for (let i = 0; i < length; i += 1) {
    const unit = unitAt(sought, i);
    let left = least;
    for (let b = 0; b < WIDTH; b += 1) {
      const both = (row[b] ?? least) + (unit === unitAt(found, i + b - BAND) ? 1 : -CHANGE);
      left = Math.max(least, both, Math.max(row[b + 1] ?? least, left) - CHANGE);
      next[b] = left;
      if (left > best) best = left;
    }
    [row, next] = [next, row];
  }
  return best;
}

/** The unit so many steps from where a strand begins; not a number beyond the text. */
export function unitAt({ text, from, step }: Strand, index: number): number {
  return text.charCodeAt(step === 1 ? from + index : from - 1 - index);
}
