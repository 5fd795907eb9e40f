import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { serve, stop } from './preview-site.ts';
import { noteTexts, openNote, passage, roomStands, writeNote } from './room.ts';

test.use({ serviceWorkers: 'allow' });

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** The site as it is tested. */
const BUILT = path.join(PROJECT, 'dist');
const NEWER = '[data-version="2"]';

/** A build of this program as a later one may be: its database has one more step. */
async function buildNewer(outDir: string): Promise<void> {
  // A server for development, which other tests begin in this process, leaves its own behind.
  process.env['NODE_ENV'] = 'production';
  await build({
    root: PROJECT,
    configFile: path.join(PROJECT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'newer',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/src/notes/migrations.ts')
            ? `${code.slice(0, code.lastIndexOf('];'))} { version: 4, title: 'Later', apply: (database) => void database.createObjectStore('later') }];`
            : undefined,
        transformIndexHtml: {
          order: 'post',
          handler: (html) => html.replace('<div id="room"', '<div data-version="2" id="room"'),
        },
      },
    ],
  });
}

/** Takes the version that waits. The worker before hands over when it is idle, which Chromium finds out in its own time, up to minutes. */
async function handOver(page: Page, until: () => Promise<void>): Promise<void> {
  // Without the pointer, which would take the cursor away.
  await page.getByRole('button', { name: 'Update now' }).evaluate((button: HTMLElement) => button.click());
  const workers = await page.context().newCDPSession(page);
  await workers.send('ServiceWorker.enable');
  await expect(async () => {
    await workers.send('ServiceWorker.stopAllWorkers');
    await until();
  }).toPass();
}

interface Builds {
  readonly address: string;
  /** The folder of the newer build. */
  readonly newer: string;
  /** Serves what was built there from now on, in place of what was served before. */
  readonly deploy: (from: string) => Promise<void>;
}

/** Serves the site as it was built, and has a newer build of it ready. */
async function withBuilds(work: (builds: Builds) => Promise<void>): Promise<void> {
  test.setTimeout(180_000);
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-update-'));
  const [site, newer] = [path.join(root, 'dist'), path.join(root, 'newer')];
  await buildNewer(newer);
  const deploy = async (from: string): Promise<void> => {
    await rm(site, { recursive: true, force: true });
    await cp(from, site, { recursive: true });
  };
  await deploy(BUILT);
  const { server, address } = await serve(root);
  try {
    await work({ address, newer, deploy });
  } finally {
    await stop(server);
    await rm(root, { recursive: true, force: true });
  }
}

test(
  'an update does not reload under a hand that writes; a build rolled back leaves the newer notes alone, and they are there again after it',
  { tag: ['@chromium', '@whole'] },
  async ({ context, page }) => {
    await withBuilds(async ({ address, newer, deploy }) => {
      await page.goto(address);
      await expect(page.getByText('Ready offline')).toBeVisible();
      await deploy(newer);
      await page.reload();
      await expect(page.getByText('A new version of this site is ready.')).toBeVisible();
      const other = await context.newPage();
      await other.goto(address);
      await roomStands(other);
      await writeNote(other, 'belmokhtar-internet', 'likely to end up', 'In the other tab');

      await writeNote(page, 'board-internet', 'the image of a field commander', 'Half a sent');
      await handOver(page, () =>
        expect(
          page.getByText('The new version of this site is here. Reload the page when you have finished'),
        ).toBeVisible({ timeout: 5000 }),
      );
      await page.keyboard.type('ence');
      await expect(openNote(page)).toHaveValue('Half a sentence');
      await expect(page.locator(NEWER)).toHaveCount(0);
      await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.locator(NEWER)).toHaveCount(1);
      await expect.poll(() => noteTexts(page)).toEqual(['In the other tab', 'Half a sentence']);
      const files = new Set(await readdir(newer, { recursive: true }));
      const kept = await page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return all.flat().map(({ url }) => new URL(url).pathname.slice(1));
      });
      expect(kept.filter((file) => !files.has(file))).toEqual([]);
      // The tab of before has let go of the database, and keeps what is in its field.
      await expect(other.getByText('Another tab is changing how the notes are stored').first()).toBeVisible();
      await expect(openNote(other)).toHaveValue('In the other tab');
      await other.close();

      await deploy(BUILT);
      await page.reload();
      await handOver(page, () => expect(page.locator(NEWER)).toHaveCount(0, { timeout: 5000 }));
      await roomStands(page);
      await expect(page.getByText('were last used by a newer version of this program').first()).toBeVisible();
      await expect(passage(page, 'board-internet')).toBeVisible();
      expect(await noteTexts(page)).toEqual([]);

      await deploy(newer);
      await page.reload();
      await handOver(page, () => expect(page.locator(NEWER)).toHaveCount(1, { timeout: 5000 }));
      await expect.poll(() => noteTexts(page)).toEqual(['In the other tab', 'Half a sentence']);
    });
  },
);

test(
  'who took a build that does not start has the mended one by reloading from its message, with all notes',
  { tag: ['@chromium', '@whole'] },
  async ({ page }) => {
    await withBuilds(async ({ address, newer, deploy }) => {
      const assets = path.join(newer, 'assets');
      const main = (await readdir(assets)).find((file) => /^main-[\w-]{8}\.js$/.test(file)) ?? '';
      await writeFile(path.join(assets, main), 'throw new Error("broken");');
      await page.goto(address);
      await expect(page.getByText('Ready offline')).toBeVisible();
      await writeNote(page, 'board-internet', 'the image of a field commander', 'Kept.');
      await deploy(newer);
      await page.reload();
      const told = page.locator('#trouble').getByText('This page could not start.');
      await handOver(page, () => expect(told).toBeVisible({ timeout: 5000 }));

      await deploy(BUILT);
      await page.reload();
      await expect(told).toBeVisible();
      await page.locator('#trouble').getByRole('button', { name: 'Reload' }).click();
      await roomStands(page);
      await expect(page.locator(NEWER)).toHaveCount(0);
      await expect.poll(() => noteTexts(page)).toEqual(['Kept.']);
    });
  },
);
