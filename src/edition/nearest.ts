/** No name is longer; to compare two that are would take as many steps as both their lengths multiplied. */
const LONGEST = 100;

/** The candidate whose key is the word with at most two letters (of a short word: one) changed, added or left out. Nothing is near to what is too long for a name. */
export function nearestTo<Candidate>(
  word: string,
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly steps: number } | undefined;
  if (word.length > LONGEST) return undefined;
  const most = word.length < 6 ? 1 : 2;
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key.length > LONGEST || Math.abs(key.length - word.length) > most) continue;
    const steps = stepsBetween(word, key);
    if (steps <= most && (!best || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** The [edit distance](https://en.wikipedia.org/wiki/Levenshtein_distance), row by row. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
