import { ALIGNMENTS, FIRST_VIEW, LAYERS, PAGES } from '../views/view-state.ts';
import type { ViewState } from '../views/view-state.ts';

/** The query's names. They stand in addresses that readers keep, so they never change. */
const KEY = { page: 'page', align: 'align', themesOff: 'themes-off', others: 'others', layersOff: 'layers-off' };

/** An id as XML allows it for `xml:id`, so a view never carries anything else into the page. */
const ID = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * The address of a view, after the page's path: `?align=date#board-internet`. What is as in the first view is left
 * out, so the first view's is empty; equal views have equal addresses.
 */
export function toAddress(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.page !== FIRST_VIEW.page) query.set(KEY.page, view.page);
  if (view.align !== FIRST_VIEW.align) query.set(KEY.align, view.align);
  if (view.themesOff.length > 0) query.set(KEY.themesOff, [...view.themesOff].toSorted().join(' '));
  if (view.others !== FIRST_VIEW.others) query.set(KEY.others, view.others);
  if (view.layersOff.length > 0) query.set(KEY.layersOff, [...view.layersOff].toSorted().join(' '));
  const search = query.size > 0 ? `?${query}` : '';
  return view.at === undefined ? search : `${search}#${encodeURIComponent(view.at)}`;
}

/** A link to a view from any other, for `href`. */
export function linkTo(view: ViewState): string {
  return `./${toAddress(view)}`;
}

/** The view an address asks for. What it does not understand it ignores; it never fails. */
export function fromAddress(address: { readonly search: string; readonly hash: string }): ViewState {
  const query = new URLSearchParams(address.search);
  const words = (key: string) => [...new Set((query.get(key) ?? '').split(' '))];
  return {
    page: oneOf(PAGES, query.get(KEY.page)) ?? FIRST_VIEW.page,
    align: oneOf(ALIGNMENTS, query.get(KEY.align)) ?? FIRST_VIEW.align,
    themesOff: words(KEY.themesOff)
      .filter((id) => ID.test(id))
      .toSorted(),
    others: oneOf(['dim', 'hide'] as const, query.get(KEY.others)) ?? FIRST_VIEW.others,
    layersOff: words(KEY.layersOff)
      .flatMap((word) => oneOf(LAYERS, word) ?? [])
      .toSorted(),
    at: fragment(address.hash),
  };
}

function oneOf<Value extends string>(values: readonly Value[], word: string | null): Value | undefined {
  return values.find((value) => value === word);
}

function fragment(hash: string): string | undefined {
  try {
    const id = decodeURIComponent(hash.slice(1));
    return ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
