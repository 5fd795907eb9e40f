import { registerSW } from 'virtual:pwa-register';

/** What the reader should hear of the copy of the site that this device keeps. */
export interface OfflineListener {
  /** Everything is here: the site works without a network from now on. */
  onReady(): void;
  /** A newer version has been fetched and waits; `update` reloads into it, and nothing else does. */
  onUpdate(update: () => void): void;
}

/** Keeps a copy of the site on this device, so that it works without a network after one visit. */
export function startOffline({ onReady, onUpdate }: OfflineListener): void {
  if (!('serviceWorker' in navigator)) return;
  const update = registerSW({
    onOfflineReady: onReady,
    onNeedRefresh: () => onUpdate(() => void update(true)),
  });
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (registration?.active) onReady();
  });
}
