import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inFirefox } from './in-firefox.ts';

/** What the browser was given to save. */
export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Where the Firefox of this worker saves. */
export const DOWNLOADS = path.resolve(
  import.meta.dirname,
  `../../test-results/downloads-${process.env['TEST_WORKER_INDEX'] ?? ''}`,
);

/** The file that the page has the browser save when a button is pressed. Of Firefox over WebDriver BiDi, Playwright tells of none; it is in the folder all the same. */
export async function savedBy(page: Page, button: Locator): Promise<Saved> {
  if (inFirefox(page)) {
    await button.click();
    return takenFrom(DOWNLOADS);
  }
  const saving = page.waitForEvent('download');
  await button.click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The one file in a folder, which may have folders of Playwright’s in it, once it has stayed the same for a while; it is taken out. Firefox writes under other names first. */
async function takenFrom(folder: string): Promise<Saved> {
  // Firefox makes it when it first saves.
  await mkdir(folder, { recursive: true });
  const files = async () => {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return Promise.all(names.map(async (name) => ({ name, ...(await stat(path.join(folder, name))) })));
  };
  let name = '';
  await expect(async () => {
    const before = await files();
    await wait(200);
    const [file, ...others] = await files();
    expect(others).toEqual([]);
    expect(file?.size).toBeGreaterThan(0);
    expect(before.map(({ name: old, size }) => [old, size])).toEqual([[file?.name, file?.size]]);
    name = file?.name ?? '';
  }).toPass({ timeout: 20_000 });
  const bytes = await readFile(path.join(folder, name));
  await rm(path.join(folder, name));
  return { name, bytes };
}
