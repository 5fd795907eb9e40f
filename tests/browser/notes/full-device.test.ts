import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { hasProtocol } from '../engine.ts';
import { all, newNote, openTab, rewritten, saved } from './opened-tab.ts';

const origin = location.origin;

test.runIf(hasProtocol)(
  'when the device is full the note fails, what was there stays, and saving works again when there is space',
  async () => {
    // Chromium remembers for half a minute how much space it saw; with the origin's data it forgets that too.
    await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    const { usage = 0 } = await navigator.storage.estimate();
    await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000_000 });
    onTestFinished(async () => {
      await cdp().send('Storage.overrideQuotaForOrigin', { origin });
    });
    const { store } = await openTab();
    const note = await saved(store, newNote('short'));
    const long = rewritten(note, 'long '.repeat(2_000_000));

    expect(await store.save(long)).toMatchObject({ type: 'failed', reason: { type: 'full' } });
    expect(await all(store)).toEqual([note]);
    await cdp().send('Storage.overrideQuotaForOrigin', { origin });
    expect((await store.save(long)).type).toBe('saved');
  },
);
