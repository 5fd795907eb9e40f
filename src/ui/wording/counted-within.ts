import { plurals } from '../language/language.ts';
import type { CountedWithin } from '../language/plurals/plurals.ts';
import { counted } from './numbers.ts';

/** A number with what it counts, after a preposition, where the dual of Arabic has a form of its own: “in two letters”. */
export function countedWithin(count: number, what: CountedWithin): string {
  const { twoOblique } = plurals()[what];
  return count === 2 && twoOblique !== undefined ? twoOblique : counted(count, what);
}
