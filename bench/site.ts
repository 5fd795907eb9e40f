import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.mjs';

/** The site as built for this run, served, and a browser to look at it. */
export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** The built files. They may be added to: each run has a folder of its own. */
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the site as `npm run build` does, but into a temporary folder, and serves it as `vite preview` does. */
export async function serveBuiltSite(): Promise<Omit<Site, 'browser'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-bench-'));
  const inFolder = { logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } } as const;
  await build(inFolder);
  const server = await preview({ ...inFolder, preview: { host: 'localhost', port: 4330 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The built site is not served: the server has no address.');
  const close = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { url, folder, close };
}

/** The built site, served, and a browser beside it. */
export async function openSite(): Promise<Site> {
  const site = await serveBuiltSite();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { ...site, browser, close };
}

const WINDOW = { viewport: { width: 1440, height: 900 } } as const;

/** A page of a browser that has never seen the site: no cache, no worker, no notes. Close its context after use. */
export async function freshPage({ browser }: Site): Promise<Page> {
  const context = await browser.newContext(WINDOW);
  return context.newPage();
}

/**
 * The same, but with a profile on the disk, in a temporary folder: other contexts keep what they store in memory, where
 * it costs nothing to be durable.
 */
export async function freshPageOnDisk(): Promise<Page> {
  const options = { executablePath: await ensureBrowser(), args: BROWSER_FLAGS, ...WINDOW };
  const context = await chromium.launchPersistentContext('', options);
  return context.newPage();
}

/** Brings the application into a page, drawn and at rest. */
export async function openRoom({ url }: Site, page: Page): Promise<void> {
  await page.goto(url);
  await page.locator('app-shell article.passage letter-text').first().waitFor();
  await page.waitForLoadState('networkidle');
}
