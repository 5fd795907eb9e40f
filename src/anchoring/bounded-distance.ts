/** How many cells are worked out at most: some milliseconds. */
const MOST_CELLS = 2_000_000;

/**
 * The [edit distance](https://en.wikipedia.org/wiki/Levenshtein_distance) of two texts, or undefined where it is more than `most`. Of the
 * table only the diagonals are worked out that so few changes can reach; for long texts `most` is lowered so that
 * the time stays bounded.
 */
export function boundedDistance(a: string, b: string, most: number): number | undefined {
  const band = Math.min(Math.floor(most), Math.floor(MOST_CELLS / 2 / a.length));
  if (Math.abs(a.length - b.length) > band) return undefined;
  const far = band + 1;
  // Place d of a row is about column i + d - band.
  let row = new Uint32Array(2 * band + 3).fill(far);
  for (let d = band; d <= 2 * band; d += 1) row[d] = d - band;
  let next = new Uint32Array(row.length).fill(far);
  for (let i = 1; i <= a.length; i += 1) {
    const unit = a.charCodeAt(i - 1);
    let left = far;
    for (let d = 0; d <= 2 * band; d += 1) {
      const j = i + d - band;
      if (j < 0 || j > b.length) left = far;
      else {
        const both = j > 0 ? (row[d] ?? far) + Number(unit !== b.charCodeAt(j - 1)) : far;
        left = Math.min(both, (row[d + 1] ?? far) + 1, left + 1, far);
      }
      next[d] = left;
    }
    [row, next] = [next, row];
  }
  const distance = row[b.length - a.length + band] ?? far;
  return distance > band ? undefined : distance;
}
