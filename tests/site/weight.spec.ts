import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles } from './disk.ts';
import { openRoom } from './room.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** A script with all that it can't begin without. What is loaded later, as what keeps notes, is named by `import()`. */
async function withImports(file: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(file)) return known;
  known.add(file);
  const script = await readFile(path.join(DIST, 'assets', file), 'utf8');
  for (const [, other = ''] of script.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g))
    await withImports(other, known);
  return known;
}

test('the script for the first view weighs at most 45 kB gzipped', async () => {
  const page = await readFile(path.join(DIST, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="\.\/assets\/([^"]+)"/g)].map(([, file = '']) => file);
  expect(scripts.length).toBeGreaterThan(0);
  const own = new Set<string>();
  for (const script of scripts) await withImports(script, own);
  const sizes = await Promise.all(
    [...own].map(async (file) => gzipSync(await readFile(path.join(DIST, 'assets', file))).byteLength),
  );
  const weight = sizes.reduce((sum, size) => sum + size, 0);
  expect(weight).toBeGreaterThan(20_000);
  expect(weight).toBeLessThanOrEqual(45_000);
});

test('the page that works from a disk weighs at most 2.8 MB, with what reads and lists letters of any edition, and the licences of all that is in it', async () => {
  const { bytes } = await builtFiles();
  expect(bytes).toBeGreaterThan(1_000_000);
  // Some 28 kB of it are words of licences, which copies of the software have to carry.
  expect(bytes).toBeLessThanOrEqual(2_800_000);
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
