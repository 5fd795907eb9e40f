import { ownScript } from './trusted.ts';

/** What the reader should hear of the copy of the site that this device keeps. */
export interface OfflineListener {
  /** Everything is here: the site works without a network from now on, also in this page. */
  onReady(): void;
  /** A newer version has been fetched and waits; `update` reloads this page into it. */
  onUpdate(update: () => void): void;
  /** The newer version that the reader took is here now: it may have been a while, so that somebody may be writing again. */
  onTaken(reload: () => void): void;
  /** Another tab has taken a newer version; this page stays as it is until the reader calls `reload`. */
  onReplaced(reload: () => void): void;
}

/** Keeps a copy of the site on this device, so that it works without a network after one visit. Never reloads by itself. */
export async function startOffline(listener: OfflineListener): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const script = new URL('sw.js', document.baseURI).href;
  try {
    const copy = await navigator.serviceWorker.getRegistration(script);
    if (copy?.active && (await isThere(copy.scope))) return await keepUp(script, listener);
    // A worker whose files were deleted takes itself for whole, and would do so for ever. A new one can come when no page has it any more: with the next visit.
    if (copy?.active) await copy.unregister();
    else await makeCopy(script, listener);
  } catch {
    // Without a network, or where the browser keeps no worker, there is nothing newer to be had.
  }
}

/** Whether the files of the site are kept: what empties caches leaves the worker. */
async function isThere(scope: string): Promise<boolean> {
  // Other sites of the same origin, in folders of their own, have theirs.
  const names = (await caches.keys()).filter((name) => name.includes('precache') && name.endsWith(scope));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.some(({ length }) => length > 0);
}

/** On a first visit there is nothing to be kept up to date, and what that takes need not be loaded. */
async function makeCopy(script: string, { onReady, onReplaced }: OfflineListener): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(ownScript(script));
  await serviceWorker.ready;
  // Until the copy answers this page too, its parts come from the network.
  if (!serviceWorker.controller) {
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  }
  onReady();
  const first = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (serviceWorker.controller !== first) onReplaced(() => location.reload());
  });
}

/** Where there is a copy, a newer version may wait or come, also by another tab. */
async function keepUp(script: string, { onReady, onUpdate, onTaken, onReplaced }: OfflineListener): Promise<void> {
  onReady();
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(ownScript(script));
  let taken = false;
  worker.addEventListener('waiting', () =>
    onUpdate(() => {
      taken = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (taken) onTaken(() => location.reload());
    else if (isUpdate || isExternal) onReplaced(() => location.reload());
  });
  // A page that was loaded past the copy, as by Shift and reload, is under no version's control.
  worker.addEventListener('activated', () => {
    if (taken && !navigator.serviceWorker.controller) onTaken(() => location.reload());
  });
  const registration = await worker.register();
  // Browsers look for a newer version in their own time; a reader who has just come would rather know.
  await registration?.update();
}
