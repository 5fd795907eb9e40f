import { fromAddress } from '../../routing/address.ts';
import { EDITION_SHOWN, editionOf } from '../../routing/edition-shown.ts';
import type { ViewState } from '../../views/view-state.ts';

/**
 * The view that a click on a link inside the page asks for; undefined for every other click, where the link leads to another edition, and where
 * the reader wants it in a tab or window of its own.
 */
export function viewOfClick(event: MouseEvent): ViewState | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.target) return undefined;
  return pageOf(link) === pageOf(location) && editionOf(link) === EDITION_SHOWN ? fromAddress(link) : undefined;
}

/** A folder and the `index.html` in it are one page. */
export function pageOf({ origin, pathname }: { readonly origin: string; readonly pathname: string }): string {
  return origin + pathname.replace(/\/index\.html$/, '/');
}
