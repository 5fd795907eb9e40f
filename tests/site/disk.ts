import { expect } from '@playwright/test';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SITE_FILES } from '../../src/exports/page/site-files.ts';
import type { SiteFiles } from '../../src/exports/page/site-files.ts';
import { singlePage } from '../../src/exports/page/single-page.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** What the build says of the site. */
export async function builtFiles(): Promise<SiteFiles> {
  return JSON.parse(await readFile(path.join(DIST, SITE_FILES), 'utf8')) as SiteFiles;
}

/** The built site as a single page. */
export async function builtPage(address?: string): Promise<string> {
  const { parts, policy } = await builtFiles();
  let page = '';
  for await (const piece of singlePage((name) => readFile(path.join(DIST, name)), { parts, policy, address }))
    page += piece;
  return page;
}

/** A folder of its own for files and what a browser keeps. */
export function ownFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'vis-a-vis-disk-'));
}

/** Writes the page into a folder whose name has a blank and a letter that addresses write otherwise; gives its address. */
export async function putOnDisk(page: string, folder: string, name = 'Letters of 2012 é.html'): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, page);
  return pathToFileURL(file).href;
}

/** What a page from a disk must never do, collected while it is used: ask for anything else, fail, complain. */
export function watch(context: BrowserContext, file: string): readonly string[] {
  const seen: string[] = [];
  const own = (url: string) => url.startsWith(file) || /^(?:data|blob):/.test(url);
  context.on('request', (request) => !own(request.url()) && seen.push(`asked for ${request.url()}`));
  context.on('requestfailed', (request) => seen.push(`failed: ${request.url().slice(0, 200)}`));
  context.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  return seen;
}

/** Opens a browser that keeps what it is given in a folder, without a network. */
export async function persistentBrowser(info: TestInfo, profile: string): Promise<BrowserContext> {
  const { browserName, launchOptions } = info.project.use;
  const playwright = await import('@playwright/test');
  const options = { ...launchOptions };
  // Under a driver Firefox takes all files for one site; a reader's keeps them apart.
  if (browserName === 'firefox')
    options.firefoxUserPrefs = { ...options.firefoxUserPrefs, 'security.fileuri.strict_origin_policy': true };
  return playwright[browserName ?? 'chromium'].launchPersistentContext(profile, options);
}

export async function openFromDisk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('app-shell main:not([aria-busy])')).toBeAttached();
}
