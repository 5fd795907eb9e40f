import type { ViewState } from '../views/view-state.ts';
import { fromAddress, toAddress } from './address.ts';

/** The one writer of the address. */
export interface ViewHistory {
  current(): ViewState;
  /**
   * Goes to a view: a new entry for Back to leave, unless it is where the reader already is. What is looked for in place of
   * something else takes the entry of that: every word typed would be one otherwise.
   */
  go(view: ViewState): void;
  stop(): void;
}

/**
 * Follows the address: `onView` is called for Back, Forward and links inside the page, not for `go`. `led` gives the view that an address leads to in the
 * end; where that is another than it asks for, the address becomes that of it.
 */
export function openHistory(onView: (view: ViewState) => void, led: (view: ViewState) => ViewState): ViewHistory {
  const current = (): ViewState => {
    const asked = fromAddress(location);
    const view = led(asked);
    if (view !== asked) history.replaceState(null, '', location.pathname + toAddress(view));
    return view;
  };
  const followed = new AbortController();
  addEventListener('popstate', () => onView(current()), { signal: followed.signal });
  return {
    current,
    go(view) {
      const now = fromAddress(location);
      const address = toAddress(view);
      if (address === toAddress(now)) return;
      const { find, findOff, findNot, notebook } = now;
      const { text } = notebook;
      const refines =
        (find !== '' && toAddress({ ...view, find, findOff, findNot }) === toAddress(now)) ||
        (text !== undefined && toAddress({ ...view, notebook: { ...view.notebook, text } }) === toAddress(now));
      try {
        history[refines ? 'replaceState' : 'pushState'](null, '', location.pathname + address);
      } catch {
        // Safari allows 100 in ten seconds, as while a key is held down: the view is another all the same.
      }
    },
    stop: () => followed.abort(),
  };
}
