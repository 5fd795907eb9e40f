import type { CDPSession, Locator, Page } from 'playwright';
import { median } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { freshPage, openRoom } from './site.ts';

const PRESSES = 24;
/** At 60 frames a second, in ms. */
const FRAME = 16.7;

interface Press {
  /** From the click to the frame after the next, when the next one is on the screen, in ms. */
  readonly painted: number;
  /** Script, style and layout that it caused, in ms. */
  readonly busy: number;
}

/** From pressing a control of the columns to the frame that shows the change. */
export const switchView: Measurement = {
  name: 'switch',
  peer: 'a button in the same page that does nothing, pressed in turn',
  limit: 'one frame',
  async measure(openSite) {
    const site = await openSite();
    const page = await freshPage(site);
    await openRoom(site, page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const idle = await addIdleButton(page);
    const figures: Figure[] = [];
    for (const [name, controls] of controlsOf(page)) {
      const ours: Press[] = [];
      const peer: Press[] = [];
      for (let count = 0; count < PRESSES; count += 1) {
        const control = controls[count % controls.length];
        if (control) ours.push(await press(page, session, control));
        peer.push(await press(page, session, idle));
      }
      for (const [of, suffix] of [
        ['painted', 'to the painted frame'],
        ['busy', 'script, style and layout'],
      ] as const) {
        const middle = (presses: readonly Press[]) => median(presses.map((one) => one[of]));
        figures.push({ name: `${name}: ${suffix}`, unit: 'ms', ours: middle(ours), peer: middle(peer), limit: FRAME });
      }
    }
    await page.context().close();
    return figures;
  },
};

/** What is pressed one after the other, over and over. Each press changes the view. */
function controlsOf(page: Page): readonly (readonly [name: string, controls: readonly Locator[]])[] {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const layer = (name: string) => page.getByRole('switch', { name });
  return [
    ['alignment', [button('Date'), button('Theme'), button('Exchange')]],
    ['theme chip', [page.getByRole('button', { name: /^Communications/ })]],
    ['layer', ['Glosses', 'Phrases', 'Reported'].map(layer)],
  ];
}

async function addIdleButton(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'idle';
    button.textContent = 'Idle';
    button.style.cssText = 'position: fixed; inset: auto 0 0 auto; z-index: 9';
    document.body.append(button);
  });
  return page.locator('#idle');
}

async function press(page: Page, session: CDPSession, control: Locator): Promise<Press> {
  const box = await control.boundingBox();
  if (!box) throw new Error('A control to press is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(followClick);
  const before = await busyTime(session);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(200);
  const busy = (await busyTime(session)) - before;
  const painted = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.duration);
  if (painted === undefined) throw new Error('No frame came within 200 ms of a press.');
  return { painted, busy };
}

/** Runs in the page: the next click leaves a `painted` measure. */
function followClick(): void {
  performance.clearMeasures();
  addEventListener(
    'click',
    ({ timeStamp }) => {
      requestAnimationFrame(() => requestAnimationFrame(() => performance.measure('painted', { start: timeStamp })));
    },
    { once: true, capture: true },
  );
}

/** What the page has spent so far on script, style and layout, in ms. */
async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = metrics.filter(({ name }) => /^(?:Script|RecalcStyle|Layout)Duration$/.test(name));
  return counted.reduce((sum, { value }) => sum + value * 1000, 0);
}
