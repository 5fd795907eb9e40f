import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openRoom } from './room.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** What keeps notes, and what reads the letters for finding, with the bundler's part of it. They come once the letters are drawn. */
const AFTERWARDS =
  /^\/assets\/(?:notebook|note-kinds|kind-sign|focus-keeper|open-search|search-worker|rolldown-runtime)-/;

test('the script for the first view weighs at most 45 kB gzipped', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && response.request().resourceType() === 'script') scripts.push(pathname);
  });
  await openRoom(page);
  await page.waitForLoadState('networkidle');
  const own = scripts.filter((pathname) => pathname.startsWith('/assets/') && !AFTERWARDS.test(pathname));
  expect(own.length).toBeGreaterThan(0);
  const sizes = await Promise.all(own.map(async (file) => gzipSync(await readFile(path.join(DIST, file))).byteLength));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
});

test('a visit asks for nothing but the site’s own files', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  await openRoom(page);
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
});
