import type { Edition } from '../edition/model.ts';
import { ALIGNMENTS, PAGES } from './view-state.ts';
import type { Alignment, Page, ViewState } from './view-state.ts';

let hasReplies: ((edition: Edition) => boolean) | undefined;

/** Gives what finds replies among whole letters, with what draws these: most editions are quoted, and their pages begin without it. */
export function giveReplies(given: (edition: Edition) => boolean): void {
  hasReplies = given;
}

/** What can make rows: an edition that marks no themes, or links no passages and has no letter that answers another, has none by these. */
export function alignmentsOf(edition: Edition): readonly Alignment[] {
  const { themes, exchanges } = edition;
  const offered: Readonly<Record<Alignment, () => boolean>> = {
    date: () => true,
    exchange: () => exchanges.length > 0 || hasReplies?.(edition) === true,
    theme: () => themes.length > 0,
  };
  return ALIGNMENTS.filter((one) => offered[one]());
}

/** A few quoted letters are listed in the rail of the columns; of whole ones there may be thousands, with a page of their own. */
export function pagesOf({ themes, form }: Pick<Edition, 'themes' | 'form'>): readonly Page[] {
  return PAGES.filter((page) => {
    if (page === 'letters') return form === 'transcribed';
    return page !== 'themes' || themes.length > 0;
  });
}

/** The view with what the edition offers in place of what it does not. */
export function offeredView(edition: Edition, view: ViewState): ViewState {
  const align = alignmentsOf(edition).includes(view.align);
  const page = pagesOf(edition).includes(view.page);
  return align && page ? view : { ...view, ...(!align && { align: 'date' }), ...(!page && { page: 'columns' }) };
}
