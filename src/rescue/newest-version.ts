/** So long a newer version may take to come, in ms; then the page is loaded as it is. */
const PATIENCE = 8000;

/**
 * Loads the page anew, in the newest version there is. A page that failed can't offer the version that waits, as others do, and a plain reload would have the
 * failing one again for as long as any tab of the site is open. `onLook` is called where a newer one is looked for.
 */
export async function reloadNewest(onLook: () => void): Promise<void> {
  // Where words are not saved yet the browser asks before it loads the page anew; until the reader has said yes, the page needs the version that it is of.
  const goesOn = dispatchEvent(new Event('beforeunload', { cancelable: true }));
  if (goesOn) {
    onLook();
    await Promise.race([takeNewest().catch(() => undefined), later(PATIENCE)]);
  }
  location.reload();
}

async function takeNewest(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const copy = await navigator.serviceWorker.getRegistration();
  if (!copy?.active) return;
  // Without a network it rejects, or stalls, and what waits already is taken.
  await Promise.race([copy.update().catch(() => undefined), later(PATIENCE / 2)]);
  if (copy.installing) await settled(copy.installing);
  if (!copy.waiting) return;
  const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  copy.waiting.postMessage({ type: 'SKIP_WAITING' });
  await taken;
}

function later(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** When it waits, or is of no use. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => worker.state !== 'installing' && resolve());
  });
}
