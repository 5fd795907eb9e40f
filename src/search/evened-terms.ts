import { evened } from './fold.ts';

/** Terms evened out, by the order of code units, and of each its place among the terms. */
export interface EvenedTerms {
  readonly keys: readonly string[];
  readonly terms: Uint32Array;
}

/** Terms with what transcriptions of one name differ in evened out (`evened`). */
export function evenedTerms(terms: readonly string[]): EvenedTerms {
  const keys = terms.map(evened);
  const order = Uint32Array.from(keys, (_, term) => term).toSorted((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  return { keys: Array.from(order, (term) => keys[term] ?? ''), terms: order };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
