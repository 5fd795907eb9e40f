import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure, Measurement } from './measurement.ts';
import { freshPage } from './site.ts';

const KINDS = [
  { name: 'script', ends: '.js', limit: 45 },
  { name: 'HTML, with the words of all letters', ends: '.html' },
  { name: 'style', ends: '.css' },
  { name: 'the edition as JSON', ends: '.json' },
  { name: 'fonts, which are compressed as they are', ends: '.woff2' },
] as const;

/** What a first visit fetches, gzipped. What the service worker fetches later to keep the site is not in it. */
export const weight: Measurement = {
  name: 'weight',
  limit: 'the script for the first view, as the project has set it',
  async measure(openSite) {
    const site = await openSite();
    const page = await freshPage(site);
    const fetched = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      fetched.add(pathname === '/' ? '/index.html' : pathname);
    });
    await page.goto(site.url);
    await page.locator('app-shell').waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().close();
    const sizes = await Promise.all(
      [...fetched].map(async (file) => ({
        file,
        size: gzipSync(await readFile(path.join(site.folder, file))).byteLength / 1000,
      })),
    );
    return KINDS.map(({ name, ends, ...limit }): Figure => {
      const ours = sizes.filter(({ file }) => file.endsWith(ends)).reduce((sum, { size }) => sum + size, 0);
      return { name, unit: 'kB', ours, ...limit };
    });
  },
};
