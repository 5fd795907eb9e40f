import { expect, test } from '@playwright/test';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtPage } from './disk.ts';
import { serve, stop } from './preview-site.ts';
import { noteTexts, openNote, openRoom, passage, roomStands, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import { untilReady } from './until-ready.ts';

test.use({ serviceWorkers: 'allow' });

const HARBOUR = path.resolve(import.meta.dirname, '../fixtures/harbour');

test('after one visit the server can go away: reload, deep links, reading and notes work', async ({ page }) => {
  const { server, address } = await serve();
  await page.goto(address);
  await untilReady(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'With a server.');

  await stop(server);
  await expect(fetch(address)).rejects.toThrow();

  await page.reload();
  await expect(passage(page, 'board-internet').locator('mark.noted').first()).toBeVisible();
  await writeNote(page, 'belmokhtar-internet', 'likely to end up', 'Without one.');

  await page.goto(`${address}?align=date&layers-off=glosses#belmokhtar-internet`);
  await expect(passage(page, 'belmokhtar-internet').locator('header')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Date', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => noteTexts(page)).toEqual(['Without one.', 'With a server.']);
});

test('the server can go away in the first visit, too', async ({ page }) => {
  const { server, address } = await serve();
  await page.goto(address);
  await untilReady(page);
  await stop(server);
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible();
});

test('what else lies below the site is not answered by its copy', async ({ page }) => {
  const { server, address } = await serve(undefined, undefined, (asked) => asked.startsWith('/other/'));
  await page.goto(address);
  await untilReady(page);
  await page.reload();
  expect((await page.goto(`${address}other/`))?.status()).toBe(404);
  await stop(server);
  await page.goto(`${address}index.html?page=sources`);
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
});

test('without the server letters can be opened, and are read after a reload', async ({ page }) => {
  const { server, address } = await serve();
  await page.goto(address);
  await untilReady(page);
  await page.reload();
  await stop(server);
  await roomStands(page);
  await page.keyboard.press('o');
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  const names = (await readdir(HARBOUR)).filter((name) => name.endsWith('.xml'));
  await library.locator('#files').setInputFiles(names.map((name) => path.join(HARBOUR, name)));
  await library.getByRole('link', { name: 'Read them' }).click();
  await expect(page).toHaveURL(`${address}?edition=harbour`);
  await expect(passage(page, 'guild-unpaid').locator('letter-text')).toContainText('You have not paid');
  await page.reload();
  await expect(passage(page, 'guild-unpaid').locator('letter-text')).toContainText('You have not paid');
});

test('without the server the edition can still be saved as one page @whole', async ({ page }) => {
  const { server, address } = await serve();
  await page.goto(address);
  await untilReady(page);
  await page.reload();
  await stop(server);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: 'Page that works from a disk' }).check();
  const { bytes } = await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }));
  expect(bytes.toString() === (await builtPage())).toBe(true);
});

test('the manifest lets the site be installed', async ({ page, request }) => {
  await openRoom(page);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Vis-à-vis', display: 'standalone' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
  expect(manifest.icons.map(({ sizes }: { readonly sizes: string }) => sizes)).toContain('512x512');
});

/** A second build of the site in the place of the first: other words in the page, and a service worker that says so. */
async function deployNextVersion(root: string): Promise<void> {
  const page = path.join(root, 'dist/index.html');
  const worker = path.join(root, 'dist/sw.js');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<div id="room">', '<div id="room" data-version="2">'));
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(/(url:"index\.html",revision:")/, '$1next-'));
}

test('a new version waits until it is taken; it reloads that tab and no other', async ({
  browserName,
  context,
  page,
}) => {
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-update-'));
  await cp(path.resolve(import.meta.dirname, '../../dist'), path.join(root, 'dist'), { recursive: true });
  const { server, address } = await serve(root);
  try {
    await page.goto(address);
    await untilReady(page);
    await deployNextVersion(root);
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByText('A new version of this site is ready.')).toBeVisible();
    await expect(other.locator('[data-version="2"]')).toHaveCount(0);

    const writing = await context.newPage();
    await writing.goto(address);
    await expect(writing.getByText('A new version of this site is ready.')).toBeVisible();
    await writing.bringToFront();
    await writeNote(writing, 'board-internet', 'the image of a field commander', 'Half a sent');
    await other.getByRole('button', { name: 'Update now' }).click();
    // The worker before hands over when it is idle, which Chromium finds out in its own time, up to minutes.
    const workers = browserName === 'chromium' ? await context.newCDPSession(other) : undefined;
    await workers?.send('ServiceWorker.enable');
    await expect(async () => {
      await workers?.send('ServiceWorker.stopAllWorkers');
      await expect(other.locator('[data-version="2"]')).toHaveCount(1, { timeout: 5000 });
    }).toPass();

    // It was there before the copy.
    await expect(page.getByText('taken in another tab')).toBeVisible();
    await expect(writing.getByText('taken in another tab')).toBeVisible();
    await expect(openNote(writing)).toHaveValue('Half a sent');
    await writing.getByRole('button', { name: 'Reload' }).click();
    await expect(writing.locator('[data-version="2"]')).toHaveCount(1);
    await expect.poll(() => noteTexts(writing)).toEqual(['Half a sent']);
  } finally {
    await stop(server);
    await rm(root, { recursive: true, force: true });
  }
});
