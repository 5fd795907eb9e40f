import type { Page } from 'playwright';

/** A moment in a page that is to be marked: when the first element that a selector finds has words. */
export interface Sight {
  readonly mark: string;
  readonly selector: string;
}

/** Runs in the page: marks the moment when the first such element has words, as painted. Asks for no frames before. */
export function markWhenSeen({ mark, selector }: Sight): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)?.textContent) return;
    observer.disconnect();
    // What the next frame draws is on the screen when the one after it begins.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(mark)));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** When a mark was or will be set, in ms since the visit began. */
export async function markOf(page: Page, name: string): Promise<number> {
  const mark = await page.waitForFunction((wanted) => performance.getEntriesByName(wanted)[0]?.startTime, name, {
    polling: 50,
  });
  return (await mark.jsonValue()) ?? Number.NaN;
}
