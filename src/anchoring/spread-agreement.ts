import { CHANGE, unitAt } from './agreement.ts';
import type { Strand } from './agreement.ts';

/** What a stretch that was put in or taken out costs, however long it is. Words that stand there by chance are shorter than that, or little longer. */
export const STRETCH = 8;
/** So much may have been put in between in all: a sentence. */
const REACH = 128;
const UNREACHED = -1e6;

/**
 * How many of the first `length` units of what is sought stand in a text in their order, less what the changes between them cost, where
 * words or a sentence may have been put in or taken out. It is counted from the first unit on, as far as it is worth it.
 */
export function spreadAgreement(sought: Strand, found: Strand, length: number): number {
  const width = length + REACH + 1;
  let row = new Int32Array(width).fill(-STRETCH);
  let next = new Int32Array(width);
  // What is left out of the units sought, up to each place of the text.
  const left = new Int32Array(width).fill(UNREACHED);
  row[0] = 0;
  let best = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = unitAt(sought, i);
    let putIn = UNREACHED;
    for (let j = 0; j < width; j += 1) {
      const above = row[j] ?? UNREACHED;
      const out = Math.max(left[j] ?? UNREACHED, above - STRETCH);
      left[j] = out;
      let value = Math.max(out, above - CHANGE);
      if (j > 0) {
        const before = next[j - 1] ?? UNREACHED;
        putIn = Math.max(putIn, before - STRETCH);
        const both = (row[j - 1] ?? UNREACHED) + (unit === unitAt(found, j - 1) ? 1 : -CHANGE);
        value = Math.max(value, both, putIn, before - CHANGE);
      }
      next[j] = value;
      if (value > best) best = value;
    }
    [row, next] = [next, row];
  }
  return best;
}
