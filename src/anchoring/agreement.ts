/** A text read from an offset, forward or, with what stands before the offset first, backward. */
export interface Strand {
  readonly text: string;
  readonly from: number;
  readonly step: 1 | -1;
}

/** What one letter that was changed, added or left out costs, in letters that are the same. With less, any two texts agree a little. */
const CHANGE = 2;
/** By how many letters the two may have shifted against each other. */
const BAND = 8;
const WIDTH = 2 * BAND + 1;

/**
 * How many of the first `length` units of what is sought stand in a text, less what the changes between them cost. It is counted from
 * the first unit on, as far as it is worth it; or, `anywhere`, over the stretch where most of them stand.
 */
export function agreement(sought: Strand, found: Strand, length: number, anywhere = false): number {
  let same = 0;
  while (same < length && unitAt(sought, same) === unitAt(found, same)) same += 1;
  if (same === length) return length;

  const least = anywhere ? 0 : Number.NEGATIVE_INFINITY;
  let best = same;
  // Place b of a row is about the unit of `found` that is b - BAND further on than the one of `sought`.
  let row = Array.from({ length: WIDTH }, (_, b) => (b < BAND ? least : Math.max(least, (BAND - b) * CHANGE)));
  for (let i = 0; i < length; i += 1) {
    const unit = unitAt(sought, i);
    const next: number[] = [];
    for (let b = 0; b < WIDTH; b += 1) {
      const j = i + b - BAND;
      const both = (row[b] ?? least) + (j >= 0 && unit === unitAt(found, j) ? 1 : -CHANGE);
      const one = Math.max(row[b + 1] ?? least, next[b - 1] ?? least) - CHANGE;
      const score = Math.max(least, both, one);
      next.push(score);
      if (score > best) best = score;
    }
    row = next;
  }
  return best;
}

function unitAt({ text, from, step }: Strand, index: number): number {
  return text.charCodeAt(step === 1 ? from + index : from - 1 - index);
}
