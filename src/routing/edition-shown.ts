/** It stands in addresses that readers keep, so it never changes. */
export const EDITION_KEY = 'edition';

/** An id as XML allows it for `xml:id`, so an address never carries anything else into the page. */
export const ID = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** The edition that an address asks for, by its id; undefined for the one that the site is built with. */
export function editionOf({ search }: { readonly search: string }): string | undefined {
  const id = new URLSearchParams(search).get(EDITION_KEY);
  return id !== null && ID.test(id) ? id : undefined;
}

/** The edition that this page shows: to show another, the browser loads the page anew. */
export const EDITION_SHOWN = typeof location === 'object' ? editionOf(location) : undefined;
