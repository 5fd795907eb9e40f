/** So many records at a time take a few ms. */
const AT_A_TIME = 200;

/**
 * Works on many things a few at a time, and gives what comes of each, in their order. What the browser does for one batch ends before
 * the next begins, so that the page answers the reader between them, however many there are.
 */
export async function inBatches<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing, place: number) => Result | Promise<Result>,
  pause?: () => Promise<void>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < things.length; from += AT_A_TIME) {
    if (from > 0) await pause?.();
    const batch = things.slice(from, from + AT_A_TIME);
    results.push(...(await Promise.all(batch.map((thing, place) => work(thing, from + place)))));
  }
  return results;
}

/** For work that the browser has no part in. */
export function nextBatch(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
