import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { NAMED, softwareInSite } from '../../src/build/software/software-in-site.ts';
import { BILL } from '../../src/build/software/software-plugin.ts';
import { ownFolder } from './disk.ts';
import { show, test } from './shared-page.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(PROJECT, 'dist');
/** What a build reads. */
const READ = [
  'index.html',
  'letters',
  'package.json',
  'package-lock.json',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
/** Sets the clock of a build a year and a day ahead. */
const LATER = `const Now = Date; globalThis.Date = class extends Now {
  constructor(...words) { words.length === 0 ? super(Now.now() + 31_622_400_000) : super(...words); }
  static now() { return Now.now() + 31_622_400_000; }
};`;

interface Bill {
  readonly components: readonly { readonly group?: string; readonly name: string; readonly version: string }[];
}

test('no host that publishes with Jekyll leaves out a file that the copy for use offline has', async () => {
  const copy = await readFile(path.join(DIST, 'sw.js'), 'utf8');
  const kept = [...copy.matchAll(/url:"([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(kept).toContain('index.html');
  expect(kept.filter((name) => /(?:^|\/)[_.#]|~$/.test(name))).toEqual([]);
});

test('a build elsewhere, at another time, in another zone and language, is the same to the byte @once', async () => {
  test.setTimeout(240_000);
  const folder = path.join(await ownFolder(), 'elsewhere é');
  await mkdir(folder);
  for (const name of READ) await cp(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(LATER)}`,
      'node_modules/vite/bin/vite.js',
      'build',
      '--logLevel',
      'error',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      // A server for development, which other tests begin in this process, leaves its NODE_ENV behind.
      env: {
        ...process.env,
        NODE_ENV: undefined,
        TZ: 'Pacific/Kiritimati',
        LANG: 'ar_EG.UTF-8',
        LC_ALL: 'ar_EG.UTF-8',
      },
    },
  );
  expect(status, stderr).toBe(0);
  const [here, there] = [await hashes(DIST), await hashes(path.join(folder, 'dist'))];
  expect(there).toEqual(here);
  expect(Object.keys(here).length).toBeGreaterThan(100);
  await rm(path.dirname(folder), { recursive: true });
});

test('the service worker has nothing in it of others that is not named @once', async () => {
  const scripts = (await readdir(DIST)).filter((name) => /^(?:sw|workbox-.*)\.js$/.test(name));
  const text = (await Promise.all(scripts.map((name) => readFile(path.join(DIST, name), 'utf8')))).join('\n');
  const marks = [...text.matchAll(/"workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`);
  expect([...new Set(marks)].toSorted()).toEqual(NAMED['service worker'].filter((name) => name.startsWith('workbox')));
});

test('the page lists the software in it as the bill of materials does, with the licences @once', async ({ page }) => {
  const { components } = JSON.parse(await readFile(path.join(DIST, BILL), 'utf8')) as Bill;
  await show(page, '?page=sources#sources-software');
  const rows = page.locator('software-list tbody tr');
  await expect(rows).toHaveCount(components.length);
  const listed = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())),
  );
  expect(listed).toEqual(components.map(({ group, name, version }) => [group ? `${group}/${name}` : name, version]));
  await page.getByText('The texts of these licences').click();
  await expect(page.locator('software-list pre').first()).toBeVisible();
  const texts = softwareInSite(path.join(PROJECT, 'node_modules')).map(({ text }) => text);
  expect(await page.locator('software-list pre').allTextContents()).toEqual([...new Set(texts)]);
  const told = (await page.locator('software-list h3').allTextContents()).flatMap((names) => names.split(', '));
  expect(told.toSorted()).toEqual(listed.map(([name = '']) => name).toSorted());
});

/** The SHA-256 of each file in a folder, by its name. */
async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    await Promise.all(
      names.toSorted().map(async (name) => {
        const bytes = await readFile(path.join(folder, name));
        return [name, createHash('sha256').update(bytes).digest('hex')] as const;
      }),
    ),
  );
}
