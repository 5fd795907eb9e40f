import type { Page } from '@playwright/test';

/** All that the browser keeps for the site, as JSON, bytes as the characters they would be: each store of each database, storages, caches, and the way through the pages. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      // Chromium alone tells what lies behind Back and Forward.
      navigation.entries().map((entry) => [entry.url, entry.getState()]),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      for (const store of opening.result.objectStoreNames) {
        const reading = opening.result.transaction(store);
        const asked = [reading.objectStore(store).getAllKeys(), reading.objectStore(store).getAll()];
        await new Promise((resolve) => reading.addEventListener('complete', resolve));
        kept.push(name, store, ...asked.map(({ result }) => result));
      }
      opening.result.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(kept, (_key, value: unknown) =>
      ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
    );
  });
}

/** All that stands in the page, in shadow roots and fields too. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [document.title, document.documentElement.outerHTML];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const one of root.querySelectorAll('*')) {
        if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) texts.push(one.value);
        if (!one.shadowRoot) continue;
        texts.push(one.shadowRoot.innerHTML);
        roots.push(one.shadowRoot);
      }
    }
    return texts.join('\n');
  });
}

/** Every string that the page's scripts can still reach. Chromium alone tells. */
export async function heapText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] };
  return strings.join('\n');
}
