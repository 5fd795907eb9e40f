import type { ExchangeId } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { spanOfStretch } from '../../views/timeline/time-unit.ts';
import type { Stretch } from '../../views/timeline/time-unit.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';

/** Where a letter or event is read: its row in the columns, aligned by date, which no filter hides. */
export function linkToEntry(view: ViewState, id: string): string {
  return linkTo({ ...view, page: 'columns', align: 'date', ...UNFILTERED, at: id });
}

/** Where an exchange is read. */
export function linkToExchange(view: ViewState, id: ExchangeId | undefined): string {
  return linkTo({ ...view, page: 'columns', align: 'exchange', ...UNFILTERED, at: id });
}

/** The timeline with a stretch of time alone. */
export function linkToStretch(view: ViewState, stretch: Stretch): string {
  return linkTo({ ...view, page: 'timeline', span: spanOfStretch(stretch), at: undefined });
}
