/** How a page scrolls, in ms. */
export interface Scrolled {
  /** From frame to frame. */
  readonly frames: readonly number[];
  /** What held up the main thread for more than 50 ms, by how long. */
  readonly long: readonly number[];
}

/** Runs in the page: scrolls through all of it, 400 px in each frame, and gives how long each frame took. */
export async function scrollThrough(): Promise<Scrolled> {
  const STEP = 400;
  const MOST = 400;
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  scrollTo(0, 0);
  let last = await new Promise<number>(requestAnimationFrame);
  for (let step = 0; step < MOST; step += 1) {
    const before = scrollY;
    scrollBy({ top: STEP, behavior: 'instant' });
    if (scrollY === before) break;
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { frames, long };
}
