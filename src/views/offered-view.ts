import type { Edition } from '../edition/model.ts';
import { ALIGNMENTS, PAGES } from './view-state.ts';
import type { Alignment, Page, ViewState } from './view-state.ts';

type Marked = Pick<Edition, 'themes' | 'exchanges' | 'form'>;

/** What can make rows: an edition that marks no themes, or links no passages, has none by these. */
export function alignmentsOf({ themes, exchanges }: Marked): readonly Alignment[] {
  return ALIGNMENTS.filter((one) => one === 'date' || (one === 'theme' ? themes : exchanges).length > 0);
}

/** A few quoted letters are listed in the rail of the columns; of whole ones there may be thousands, with a page of their own. */
export function pagesOf({ themes, form }: Pick<Marked, 'themes' | 'form'>): readonly Page[] {
  return PAGES.filter((page) => {
    if (page === 'letters') return form === 'transcribed';
    return page !== 'themes' || themes.length > 0;
  });
}

/** The view with what the edition offers in place of what it does not. */
export function offeredView(edition: Marked, view: ViewState): ViewState {
  const align = alignmentsOf(edition).includes(view.align);
  const page = pagesOf(edition).includes(view.page);
  return align && page ? view : { ...view, ...(!align && { align: 'date' }), ...(!page && { page: 'columns' }) };
}
