/** What one tab tells the others: only which notes changed. The words stay in the database, where each tab reads them again. */
interface TabMessage {
  readonly type: 'changed';
  readonly ids: readonly string[];
}

/** The other tabs that have the same notes open. */
export interface Tabs {
  tell(ids: readonly string[]): void;
  close(): void;
}

/** Joins the tabs that use the database of this name, over a [BroadcastChannel](https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts). */
export function joinTabs(name: string, onChanged: (ids: readonly string[]) => void): Tabs {
  const channel = new BroadcastChannel(name);
  let open = true;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) onChanged(data.ids);
  });
  return {
    tell(ids) {
      const message: TabMessage = { type: 'changed', ids };
      if (open) channel.postMessage(message);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}

// A tab of another version of the program may say something else.
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('ids' in data)) return false;
  return data.type === 'changed' && Array.isArray(data.ids) && data.ids.every((id) => typeof id === 'string');
}
