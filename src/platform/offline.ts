import { Workbox } from 'workbox-window';

/** What the reader should hear of the copy of the site that this device keeps. */
export interface OfflineListener {
  /** Everything is here: the site works without a network from now on. */
  onReady(): void;
  /** A newer version has been fetched and waits; `update` reloads this page into it. */
  onUpdate(update: () => void): void;
  /** Another tab has taken a newer version; this page stays as it is until the reader calls `reload`. */
  onReplaced(reload: () => void): void;
}

/** Keeps a copy of the site on this device, so that it works without a network after one visit. Never reloads by itself. */
export function startOffline({ onReady, onUpdate, onReplaced }: OfflineListener): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  let taken = false;
  worker.addEventListener('waiting', () =>
    onUpdate(() => {
      taken = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (taken) location.reload();
    else if (isUpdate || isExternal) onReplaced(() => location.reload());
  });
  worker.addEventListener('activated', ({ isExternal }) => {
    if (!isExternal) onReady();
  });
  void keepUp(worker, onReady);
}

async function keepUp(worker: Workbox, onReady: () => void): Promise<void> {
  try {
    const registration = await worker.register();
    if (!registration?.active) return;
    onReady();
    // Browsers look for a newer version in their own time; a reader who has just come would rather know.
    await registration.update();
  } catch {
    // Without a network, or where the browser keeps no worker, there is nothing newer to be had.
  }
}
