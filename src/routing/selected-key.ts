/** The query's name for selected words. It stands in addresses that readers keep, so it never changes. */
export const SELECTED = 'selected';

/** Whether an address has words selected: most have not, and what reads them comes only then. */
export function hasSelected({ search }: { readonly search: string }): boolean {
  return new URLSearchParams(search).has(SELECTED);
}
