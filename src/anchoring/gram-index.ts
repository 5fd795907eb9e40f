/** How many UTF-16 units are looked up at once: fewer stand everywhere, more are easily broken by a change. */
export const GRAM = 6;
/** What stands in more places than this says little about any of them. */
const COMMON = 48;

/** Where each stretch of `GRAM` units stands in a text. */
export type GramIndex = (gram: string) => readonly number[] | 'common';

/**
 * Looks through a text once, so that any number of notes can be found again in it. Two lists of numbers, as a map of strings takes
 * ten times as long to make.
 */
export function indexGrams(text: string): GramIndex {
  const size = 2 ** Math.ceil(Math.log2(text.length + 1));
  // For each hash the last place that has it, and for each place the one before it with the same hash; both count from 1.
  const last = new Uint32Array(size);
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const slot = hashAt(text, at) & (size - 1);
    before[at + 1] = last[slot] ?? 0;
    last[slot] = at + 1;
  }
  return (gram) => {
    const places: number[] = [];
    for (let next = last[hashAt(gram, 0) & (size - 1)] ?? 0; next > 0; next = before[next] ?? 0) {
      if (text.startsWith(gram, next - 1)) places.push(next - 1);
      if (places.length > COMMON) return 'common';
    }
    return places;
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = at; unit < at + GRAM; unit += 1) hash = Math.imul(hash, 0x9e3779b1) ^ text.charCodeAt(unit);
  // The low bits, which are kept, hang on the last units only; the high ones on all.
  return hash ^ (hash >>> 15);
}
