import { homeOfId } from '../edition/home-of-id.ts';
import type { Edition } from '../edition/model.ts';
import { offeredView } from './offered-view.ts';
import type { ViewState } from './view-state.ts';

/**
 * The view in which what an address points at has a place. Addresses that are written by hand, in notes or in files may have an id alone: then a letter leads
 * to its row by date, a context text to the sources. A whole letter has a place in every alignment. What the edition has nothing for is not shown.
 */
export function ledView(edition: Edition, asked: ViewState): ViewState {
  const view = offeredView(edition, asked);
  const { page, align, at } = view;
  if (page !== 'columns' || at === undefined) return view;
  const home = homeOfId(edition, at);
  if (home === 'sources') return { ...view, page: 'sources' };
  if (home === 'date' && edition.form === 'transcribed') return view;
  if (home === 'date' || home === 'exchange') return align === home ? view : { ...view, align: home };
  return view;
}

/** The view with what the reader changes of it. What was pointed at and has no place in it is let go: the change is what the reader wants. */
export function changedView(edition: Edition, view: ViewState, part: Partial<ViewState>): ViewState {
  const next = offeredView(edition, { ...view, ...part });
  return part.at === undefined && ledView(edition, next) !== next ? { ...next, at: undefined } : next;
}
