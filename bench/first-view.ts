import { median } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { markOf, markWhenSeen } from './page-marks.ts';
import { addPageVariants } from './page-variants.ts';
import { freshPage } from './site.ts';
import type { Site } from './site.ts';

const ROUNDS = 15;
const FORMS = ['ours', 'scriptOnly', 'still'] as const;

/** Milliseconds since the visit began. */
interface Times {
  /** [First contentful paint](https://www.w3.org/TR/paint-timing/). */
  readonly first: number;
  readonly readable: number;
  /** [Largest contentful paint](https://www.w3.org/TR/largest-contentful-paint/). */
  readonly largest: number;
  /** Not on a page without a script. */
  readonly awake: number;
}

/** From asking for the page, cold, to what one sees of it. Local: the network counts for nothing. */
export const firstView: Measurement = {
  name: 'first-view',
  peer: 'the same page with an empty body, drawn by its script only',
  limit: 'the same words in a page with the style inlined and no script',
  async measure(openSite) {
    const site = await openSite();
    const addresses = await addPageVariants(site);
    const times: Record<(typeof FORMS)[number], Times[]> = { ours: [], scriptOnly: [], still: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      // To and fro, so that none is always the first.
      for (const form of round % 2 === 0 ? FORMS : FORMS.toReversed()) {
        const visited = await visit(site, addresses[form], form !== 'still');
        if (round >= 0) times[form].push(visited);
      }
    }
    const figure = (name: string, of: keyof Times) => {
      // A page that lacks a time has no figure there.
      const [ours, peer, limit] = FORMS.map((form) => median(times[form].map((visited) => visited[of])));
      return { name, unit: 'ms', ours: ours ?? Number.NaN, ...(peer && { peer }), ...(limit && { limit }) } as const;
    };
    return [
      figure('first contentful paint', 'first'),
      figure('the words of a passage can be read', 'readable'),
      figure('largest contentful paint', 'largest'),
      figure('the controls answer', 'awake'),
    ];
  },
};

async function visit(site: Site, address: string, awakes: boolean): Promise<Times> {
  const page = await freshPage(site);
  await page.addInitScript(markWhenSeen, { mark: 'readable', selector: 'article.passage letter-text' });
  if (awakes)
    await page.addInitScript(markWhenSeen, { mark: 'awake', selector: 'app-shell article.passage letter-text' });
  await page.goto(address);
  const readable = await markOf(page, 'readable');
  const awake = awakes ? await markOf(page, 'awake') : Number.NaN;
  // Paints are told of only after they are on the screen.
  await page.waitForTimeout(500);
  const paints = await page.evaluate(readPaints);
  await page.context().close();
  return { ...paints, readable, awake };
}

/** Runs in the page: the first and the largest contentful paint so far. */
function readPaints(): Promise<Pick<Times, 'first' | 'largest'>> {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
