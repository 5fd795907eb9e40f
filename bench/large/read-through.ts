// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Browser, Page } from 'playwright';
import { median, percentile } from '../measurement.ts';
import { seededRandom } from '../seeded-random.ts';
import type { BuiltEdition } from './built-edition.ts';

/** How many letters are opened by link, one after the other. */
const LINKS = 25;
/** How far through the letters is scrolled at most, in frames of so many pixels. */
const FRAMES = 3000;
const STEP = 600;

/** What reading does to the page. */
export interface ReadThrough {
  /** From an address in the bar to the letter's words on the screen, in ms: the median, and the 95th percentile. */
  readonly link: number;
  readonly linkHigh: number;
  /** From frame to frame while scrolling, in ms: the 95th percentile. */
  readonly frame: number;
  /** The longest task, in ms, and how many took more than 50 ms. */
  readonly longest: number;
  readonly long: number;
  /** What the script holds when all was scrolled through, in bytes, and how many nodes the page then has. */
  readonly heap: number;
  readonly nodes: number;
  /** How much of the letters was scrolled through, 0 to 1. */
  readonly share: number;
}

/** Reads a built edition in a fresh page: letters opened by link first, as many as are quoted, then everything from the top. */
export async function readThrough(
  browser: Browser,
  { url }: BuiltEdition,
  letters: readonly string[],
): Promise<ReadThrough> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await openAtRest(page, url);
  const random = seededRandom(11);
  const opened: number[] = [];
  for (let count = 0; count < LINKS; count += 1) {
    const id = letters[Math.floor(random() * letters.length)] ?? '';
    opened.push(await page.evaluate(openByLink, id));
    await page.waitForTimeout(300);
  }
  await openAtRest(page, url);
  const { frames, long, share } = await page.evaluate(scrollAll, { frames: FRAMES, step: STEP });
  const { heap, nodes } = await memoryOf(page);
  await context.close();
  return {
    link: median(opened),
    linkHigh: percentile(opened, 0.95),
    frame: percentile(frames, 0.95),
    longest: Math.max(0, ...long),
    long: long.length,
    heap,
    nodes,
    share,
  };
}

async function openAtRest(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('app-shell article letter-text').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

async function memoryOf(page: Page): Promise<Pick<ReadThrough, 'heap' | 'nodes'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** Runs in the page: goes to a letter as a link does, and gives how long it takes until its words are on the screen, in ms. */
export async function openByLink(id: string): Promise<number> {
  const start = performance.now();
  location.hash = id;
  const isRead = (): boolean => {
    const articles = document.querySelectorAll<HTMLElement>(`article[id^="${CSS.escape(id)}."]`);
    return [...articles].some((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      const words = article.querySelector('letter-text')?.textContent ?? '';
      return words.trim() !== '' && bottom > 0 && top < innerHeight;
    });
  };
  while (!isRead()) {
    if (performance.now() - start > 10_000) throw new Error(`The letter ${id} did not come.`);
    await new Promise(requestAnimationFrame);
  }
  // What this frame draws is on the screen when the next one begins.
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

/** Runs in the page: scrolls from the top until nothing more comes, or for so many frames. */
async function scrollAll({ frames: most, step }: { readonly frames: number; readonly step: number }): Promise<{
  readonly frames: readonly number[];
  readonly long: readonly number[];
  readonly share: number;
}> {
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  scrollTo(0, 0);
  const frames: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  let still = 0;
  while (frames.length < most && still < 30) {
    const before = scrollY;
    scrollBy({ top: step, behavior: 'instant' });
    still = scrollY === before ? still + 1 : 0;
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { frames, long, share: (scrollY + innerHeight) / document.documentElement.scrollHeight };
}
