import type { Edition } from '../../edition/model.ts';
import { withPart } from '../../platform/with-part.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { NoticeList } from './notice-list.ts';
import { leadTo, returnTo } from './reading-place.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Stray } from './stray-notices.ts';

/** A view that has been drawn, and what was seen before it. */
export interface Arrived {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly before: ViewState | undefined;
  /** Where the reader was reading. */
  readonly place: ReadingPlace | undefined;
}

/** Brings the reader to what the address points at, or back to what was being read. */
export async function arrive(
  shell: HTMLElement,
  notices: NoticeList,
  { edition, view, before, place }: Arrived,
): Promise<void> {
  await Promise.all([...shell.querySelectorAll('letter-text')].map(({ updateComplete }) => updateComplete));
  const { at, page } = view;
  if (at !== undefined && (at !== before?.at || page !== before.page)) {
    if (page === 'columns' && !document.getElementById(at)) tellStray({ edition, at }, notices);
    else notices.close('place');
    leadTo(at);
    // Until its fonts are there the page may still change its height.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => leadTo(at));
  } else if (place && before?.page === page) {
    returnTo(place);
  }
}

/** Without what says so, the page is as it was. */
export function tellStray(stray: Stray, notices: NoticeList): void {
  withPart(import('./stray-notices.ts'), ({ showStray }) => showStray(stray, notices));
}
