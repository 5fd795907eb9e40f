import type { TellTrouble } from './trouble.ts';

/** So many are heard; those that are no failures of the page are taken out again by what tells of them. */
const MOST = 50;

/**
 * Notices from the very first when the page fails, and has the reader told. All that tells is loaded then; where even that fails, the page as built
 * has a line that says it.
 */
export function watchForTrouble(): void {
  const events: Event[] = [];
  const tell = async (event: Event): Promise<void> => {
    const { error, reason, target } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    // Observers that have more to do in the next frame say so by an event without an error; pictures and sheets are not the page.
    if (!error && !reason && !(target instanceof HTMLScriptElement)) return;
    // More would make a report that nobody reads, and where something fails in every frame the page would do nothing else.
    if (events.length === MOST) return;
    events.push(event);
    // Modules run, and fail, when the page is read to its end.
    const place = document.querySelector<HTMLElement>('#trouble');
    if (!place) return;
    try {
      // A classic script has its own address as base, and `trouble` lies beside it.
      const { tellTrouble } = (await import(/* @vite-ignore */ `./${place.dataset['script']}`)) as TellTrouble;
      tellTrouble(place, events);
    } catch {
      // What was hidden as it is of other letters is better than nothing.
      if (!document.querySelector('app-shell > *')) delete document.documentElement.dataset['others'];
      place.hidden = false;
    }
  };
  // Scripts that can't be loaded tell only those who listen on the way down.
  addEventListener('error', tell, true);
  addEventListener('unhandledrejection', tell);
}
