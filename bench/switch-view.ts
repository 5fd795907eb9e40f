import type { Page } from 'playwright';
import { median, percentile } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { addPageVariants } from './page-variants.ts';
import { freshPage, openRoom } from './site.ts';
import { comeToRest, timeAct } from './timed-act.ts';
import type { Act, Until } from './timed-act.ts';
import { switches } from './view-switches.ts';
import type { Switch } from './view-switches.ts';

const ROUNDS = 12;
/** At 60 frames a second, in ms. */
const FRAME = 16.7;

type Times = Readonly<Record<Until, number[]>>;

/** From asking for another view or language to the frame that shows it. */
export const switchView: Measurement = {
  name: 'switch',
  peer: 'the same part of the page set by outerHTML, in a page with the same style and no script',
  limit: 'one frame',
  async measure(openSite) {
    const site = await openSite();
    const page = await freshPage(site);
    await openRoom(site, page);
    const bare = await freshPage(site);
    await bare.goto((await addPageVariants(site)).still);
    const ready = await readyParts(page);
    const ours = switches.map(noTimes);
    const peer = switches.map(noTimes);
    const nothing = noTimes();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const until of ['worked', 'painted'] as const) {
        await page.bringToFront();
        nothing[until].push(await time(page, {}, until));
        for (const [index, one] of switches.entries()) ours[index]?.[until].push(await time(page, asking(one), until));
        await bare.bringToFront();
        for (const [index, { part }] of switches.entries())
          peer[index]?.[until].push(await time(bare, { html: { part, ready: ready[index] ?? '' } }, until));
      }
    }
    await Promise.all([page.context().close(), bare.context().close()]);
    return [
      ...figuresOf('nothing at all', nothing),
      ...switches.flatMap(({ name }, index) => figuresOf(name, ours[index], peer[index])),
    ];
  },
};

function noTimes(): Times {
  return { worked: [], painted: [] };
}

/** Goes through all switches once, so that what they load is loaded, and keeps what each has drawn. */
async function readyParts(page: Page): Promise<readonly string[]> {
  const parts: string[] = [];
  await page.bringToFront();
  for (const one of switches) {
    await time(page, asking(one), 'painted');
    parts.push(await page.evaluate(drawnAs, one.part));
  }
  return parts;
}

/** Runs in the page: a part as HTML, without what only the application needs in it. */
function drawnAs(part: string): string {
  const html = document.querySelector(part)?.outerHTML ?? '';
  return html.replaceAll(/<!--.*?-->| data-laid-out=""/gs, '');
}

function asking({ intent, detail, lang }: Switch): Act {
  return { event: { name: intent, detail }, lang };
}

/** The time of an act in a page that has come to rest, which shows it when it has come to rest again. */
async function time(page: Page, act: Act, until: Until): Promise<number> {
  await page.evaluate(comeToRest);
  return page.evaluate(timeAct, { ...act, until });
}

function figuresOf(name: string, ours: Times = noTimes(), peer?: Times): readonly Figure[] {
  const suffixes = { worked: 'work', painted: 'to the painted frame' };
  return (['worked', 'painted'] as const).map((until) => ({
    name: `${name}: ${suffixes[until]}`,
    unit: 'ms',
    ours: median(ours[until]),
    high: percentile(ours[until], 0.95),
    ...(peer && { peer: median(peer[until]) }),
    limit: FRAME,
  }));
}
