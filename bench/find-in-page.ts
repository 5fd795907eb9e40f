import type { Page } from 'playwright';
import { VIEW_OF_SOME } from './edition-of-texts.ts';
import { keysOf } from './find-queries.ts';
import type { FindQuery } from './find-queries.ts';
import { markOf, markWhenSeen } from './page-marks.ts';
import { seededRandom } from './seeded-random.ts';
import { freshPage } from './site.ts';
import type { Site } from './site.ts';
import { comeToRest } from './timed-act.ts';
import { followKeys, idleKeys } from './timed-keys.ts';
import type { KeyTime } from './timed-keys.ts';

/** Between two keys of somebody who types without looking, in ms. */
const STEADY = 60;
/** After this, in ms, the address follows what was typed, and the page is drawn anew. */
const SETTLED = 600;
const IDLE_KEYS = 40;
/** One query in so many is typed steadily as well. */
const STEADILY = 3;
const FIELD = 'find-bar input[type="search"]';

/** How long keys took. */
export interface Typing {
  /** Keys in a field of the same page that does nothing, to the painted frame, in ms. */
  readonly idle: readonly number[];
  /** Each key typed after the hits of the one before were seen. */
  readonly waited: readonly KeyTime[];
  /** Of those, the last key of each query, in the order of the queries. */
  readonly last: readonly KeyTime[];
  /** A key every 60 ms, whatever is on the page by then. */
  readonly steady: readonly KeyTime[];
  /** Tasks that held the main thread up for more than 50 ms, from opening the bar to the end of typing, in ms. */
  readonly longTasks: readonly number[];
}

/** When the search was there, in ms since the visit began. */
export interface Opening {
  /** The words of a passage can be read, as the page was built. */
  readonly readable: number;
  /** The application has drawn the letters of its edition. */
  readonly drawn: number;
  /** What the address looks for has been found; the bar opens as soon as the application is there. */
  readonly answered: number;
}

/** Opens the bar in the site at an address and types queries into it. */
export async function typeQueries(site: Site, url: string, queries: readonly FindQuery[]): Promise<Typing> {
  const page = await freshPage(site);
  await page.goto(url + VIEW_OF_SOME);
  await page.locator('app-shell article.passage letter-text').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(comeToRest);
  const idle = await idleKeys(page, IDLE_KEYS);
  await followKeys(page);
  await page.keyboard.press('/');
  await page.locator(FIELD).click();
  // What is loaded and read once is loaded beforehand: it is timed by itself, in `openings`.
  await page.keyboard.type('a');
  await timedKeys(page, 1);
  await clear(page);

  const random = seededRandom(1);
  const waited: KeyTime[] = [];
  const last: KeyTime[] = [];
  for (const { text } of queries) {
    for (const key of keysOf(text)) {
      await page.waitForTimeout(random() * 17);
      await page.keyboard.type(key);
      waited.push(...(await timedKeys(page, 1)));
    }
    const end = waited.at(-1);
    if (end) last.push(end);
    await clear(page);
  }
  const steady: KeyTime[] = [];
  for (const { text } of queries.filter((_, place) => place % STEADILY === 0)) {
    const keys = keysOf(text);
    await typeSteadily(page, keys);
    steady.push(...(await timedKeys(page, keys.length)));
    await clear(page);
  }
  const longTasks = await page.evaluate(() => window.longTasks ?? []);
  await page.context().close();
  return { idle, waited, last, steady, longTasks };
}

async function typeSteadily(page: Page, keys: readonly string[]): Promise<void> {
  const start = performance.now();
  for (const [place, key] of keys.entries()) {
    await page.waitForTimeout(Math.max(0, start + place * STEADY - performance.now()));
    await page.keyboard.type(key);
  }
}

/** The times of so many keys, once there are so many, and no other times are left. */
async function timedKeys(page: Page, count: number): Promise<readonly KeyTime[]> {
  const times = await page.evaluate(async (wanted) => {
    const all = window.timedKeys ?? [];
    while (all.length < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
    return all.splice(0);
  }, count);
  if (times.length !== count) throw new Error(`${times.length} keys were timed, not ${count}.`);
  return times;
}

/** Lets the page come after what was typed, and empties the field. */
async function clear(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLED);
  await page.locator(FIELD).press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(50);
}

/** Visits, each in a browser that has never seen the site, with something to look for in the address. */
export async function openings(site: Site, url: string, query: string, visits: number): Promise<readonly Opening[]> {
  const all: Opening[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const page = await freshPage(site);
    await page.addInitScript(markWhenSeen, { mark: 'readable', selector: 'article.passage letter-text' });
    await page.addInitScript(markWhenSeen, { mark: 'drawn', selector: 'app-shell article.passage letter-text' });
    await page.addInitScript(markWhenAnswered);
    await page.goto(`${url}${VIEW_OF_SOME}&find=${encodeURIComponent(query)}`);
    const [readable, drawn, answered] = [
      await markOf(page, 'readable'),
      await markOf(page, 'drawn'),
      await markOf(page, 'answered'),
    ];
    all.push({ readable, drawn, answered });
    await page.context().close();
  }
  return all;
}

/** Runs in the page: marks the moment when the bar has an answer, to 10 ms. */
function markWhenAnswered(): void {
  const timer = setInterval(() => {
    const strip = document.querySelector('find-bar')?.shadowRoot?.querySelector('hit-strip');
    if (!strip?.desk.answer) return;
    clearInterval(timer);
    performance.mark('answered');
  }, 10);
}
