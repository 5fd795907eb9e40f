import { saidIn } from './fragment.ts';
import type { Address } from './fragment.ts';

/** The name of selected words in an address. Readers keep addresses, so it never changes. */
export const SELECTED = 'selected';

/** Whether an address has words selected: most have not, and what reads them comes only then. */
export function hasSelected(address: Address): boolean {
  return saidIn(address).has(SELECTED);
}
