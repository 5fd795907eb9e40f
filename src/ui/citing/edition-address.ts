import { toAddress } from '../../routing/address.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import type { ViewState } from '../../views/view-state.ts';

/** Where others read the edition, with a slash at the end. Undefined where it is not known, or the edition is kept on this device alone. */
export function editionAddress(): string | undefined {
  return EDITION_SHOWN === undefined ? siteAddress() : undefined;
}

/**
 * Where others find this site, with a slash at the end. A page from a disk knows it where it was saved from the published site; a disk’s
 * paths lead nobody else anywhere. Undefined where it is not known.
 */
export function siteAddress(): string | undefined {
  const { protocol, href } = new URL('./', location.href);
  if (protocol === 'https:' || protocol === 'http:') return href;
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
}

/** The link to a view that others can follow; undefined where there is none. */
export function linkForOthers(view: ViewState): string | undefined {
  const address = editionAddress();
  return address === undefined ? undefined : address + toAddress(view);
}
