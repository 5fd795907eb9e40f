import { expect, test } from '@playwright/test';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { noteTexts, openRoom, passage, writeNote } from './room.ts';

async function serve(): Promise<{ readonly server: PreviewServer; readonly address: string }> {
  const server = await preview({ configFile: false, base: './', logLevel: 'error', preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server has no address.');
  return { server, address };
}

async function stop(server: PreviewServer): Promise<void> {
  if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  await new Promise((resolve) => {
    server.httpServer.close(resolve);
  });
}

test('after one visit the server can go away: reload, deep links, reading and notes work', async ({ page }) => {
  const { server, address } = await serve();
  await page.goto(address);
  await expect(page.getByText('Ready offline')).toBeVisible();
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

test('the manifest lets the site be installed', async ({ page, request }) => {
  await openRoom(page);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Vis-à-vis', display: 'standalone' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
  expect(manifest.icons.map(({ sizes }: { readonly sizes: string }) => sizes)).toContain('512x512');
});
