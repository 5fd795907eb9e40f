/** So long a newer version may take to come, in ms; then the page is loaded as it is. */
const PATIENCE = 8000;

/**
 * Loads the page anew, in the newest version there is. A page that failed can't offer the version that waits, as others do, and a plain reload would have the
 * failing one again for as long as any tab of the site is open.
 */
export async function reloadNewest(): Promise<void> {
  await Promise.race([takeNewest().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  location.reload();
}

async function takeNewest(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const copy = await navigator.serviceWorker.getRegistration();
  if (!copy?.active) return;
  // Without a network it rejects, and what waits already is taken.
  await copy.update().catch(() => undefined);
  if (copy.installing) await settled(copy.installing);
  if (!copy.waiting) return;
  const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  copy.waiting.postMessage({ type: 'SKIP_WAITING' });
  await taken;
}

/** When it waits, or is of no use. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => worker.state !== 'installing' && resolve());
  });
}
