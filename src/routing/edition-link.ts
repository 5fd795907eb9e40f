import { onPage } from './address.ts';
import { EDITION_KEY } from './edition-shown.ts';

/** A link to the first view of an edition; undefined for the one that the site is built with. */
export function linkToEdition(id: string | undefined): string {
  return onPage(id === undefined ? '' : `?${new URLSearchParams({ [EDITION_KEY]: id })}`);
}
