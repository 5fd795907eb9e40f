import { openChannel } from '../platform/open-channel.ts';

/** What one tab tells the others: only which things changed. The words stay in the database, where each tab reads them again. */
type TabMessage =
  | { readonly type: 'changed'; readonly ids: readonly string[] }
  /** All there is was sealed, or put back in the clear. */
  | { readonly type: 'vault' }
  /** What is kept about the notes is another. */
  | { readonly type: 'settings' };

/** The other tabs that have the same notes open. */
export interface Tabs {
  tell(message: TabMessage): void;
  close(): void;
}

/** What is done when another tab tells something. */
export interface TabEvents {
  onChanged(ids: readonly string[]): void;
  onVault(): void;
  onSettings(): void;
}

/** Joins the tabs that use the database of this name, over a [BroadcastChannel](https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts). */
export function joinTabs(name: string, events: TabEvents): Tabs {
  const channel = openChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isTabMessage(data)) return;
    if (data.type === 'changed') events.onChanged(data.ids);
    else if (data.type === 'vault') events.onVault();
    else events.onSettings();
  });
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

// A tab of another version of the program may say something else.
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'vault' || data.type === 'settings') return true;
  const ids = 'ids' in data ? data.ids : undefined;
  return data.type === 'changed' && Array.isArray(ids) && ids.every((id) => typeof id === 'string');
}
