import type { Page } from 'playwright';
import { median, percentile } from '../../bench/measurement.ts';

/** How the page is at one time. */
export interface Sample {
  /** The least that the script was seen to hold after its garbage was collected, in bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** The 95th percentile of the frames since the sample before, in ms. */
  readonly frame: number;
}

/** From the middle of a run to its end this may grow by so much of itself: until then what is read comes to stand in the page, and stays up to a limit. */
export const MAY_GROW = { heap: 0.1, nodes: 0.1, listeners: 0.1, frame: 0.25 } as const;

/** A frame of 60 in a second: differences below it are those of the clock. */
const FRAME = 1000 / 60;

/** Looks at the page, through Chromium’s own protocol. */
export async function memoryOf(page: Page, frames: readonly number[]): Promise<Sample> {
  const session = await page.context().newCDPSession(page);
  // What is under way holds something for a moment, which is gone at the next look.
  const sizes: number[] = [];
  for (let look = 0; look < 3; look += 1) {
    await page.waitForTimeout(300);
    await session.send('HeapProfiler.collectGarbage');
    sizes.push((await session.send('Runtime.getHeapUsage')).usedSize);
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: Math.min(...sizes), nodes, listeners: jsEventListeners, frame: percentile(frames, 0.95) };
}

/** Runs in the page: scrolls down for half a second or so, and gives how long each frame took. */
export async function scrollSome(): Promise<readonly number[]> {
  const frames: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let step = 0; step < 30; step += 1) {
    scrollBy({ top: 60, behavior: 'instant' });
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** What grew from the middle to the end by more than it may, each as a sentence: the slope is the median of those between any two samples. */
export function unsteady(
  samples: readonly Sample[],
  asked: readonly (keyof Sample)[] = ['heap', 'nodes', 'listeners', 'frame'],
): readonly string[] {
  const warm = samples.slice(Math.floor(samples.length / 2));
  if (warm.length < 3) return [`${samples.length} samples are too few to tell`];
  return asked.flatMap((what) => {
    const values = warm.map((sample) => sample[what]);
    const slopes = values.flatMap((from, first) =>
      values.slice(first + 1).map((to, further) => (to - from) / (further + 1)),
    );
    const grown = median(slopes) * (values.length - 1);
    const may = Math.max(MAY_GROW[what] * median(values), what === 'frame' ? FRAME : 0);
    return grown > may
      ? [`${what} grew by ${grown.toFixed(1)} from the middle to the end, and may by ${may.toFixed(1)}`]
      : [];
  });
}
