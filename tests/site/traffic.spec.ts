import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openComfort } from './comfort.ts';
import { find, tally } from './finding.ts';
import { headersIn } from './host-headers.mjs';
import { showMedium } from './medium.ts';
import { chooseFile } from './opened-files.ts';
import { holdPrints, openPrint, print } from './printing.ts';
import { noteTexts, openRoom, passage, roomStands, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const HARBOUR = path.resolve(import.meta.dirname, '../fixtures/harbour');

test.use({ serviceWorkers: 'allow' });

/** Whatever a browser wants from another host than ours, be it for the page, a worker or a service worker, it asks of a proxy. */
async function recordingProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://localhost:${port}`, close: () => server.close() };
}

/** All that nobody should see in a session: requests elsewhere or for what is not there, or that say what is read and looked for; words in the console, what the policy stops. */
async function watchSession(context: BrowserContext, site: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const own = (url: string) => url.startsWith(site) || /^(?:blob|data):/.test(url);
  context.on('request', (request) => own(request.url()) || seen.push(`asked for ${request.url()}`));
  context.on('requestfinished', (request) => {
    const { search } = new URL(request.url());
    if (!/^(?:\?(?:__WB_REVISION__|page|edition)=[\w-]+)?$/.test(search)) seen.push(`told the host ${search}`);
    const { referer } = request.headers();
    if (referer) seen.push(`told the host that it comes from ${referer}`);
  });
  context.on('response', (response) => response.ok() || seen.push(`${response.status()} ${response.url()}`));
  context.on('console', (message) => seen.push(`console: ${message.text()}`));
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  await context.exposeFunction('stoppedByPolicy', (what: string) => seen.push(`stopped: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const { stoppedByPolicy } = globalThis as unknown as { stoppedByPolicy: (what: string) => void };
      stoppedByPolicy([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
    });
  });
  return seen;
}

async function openPrivacy(page: Page) {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Privacy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Privacy' });
  await expect(dialog.getByRole('table')).toBeVisible();
  return dialog;
}

/** Firefox writes into its console what it was fetching, itself or by the worker of the site, for a page that is left. */
function untilQuiet(context: BrowserContext): () => Promise<void> {
  const open = new Set<unknown>();
  let last = Date.now();
  const ended = (request: unknown): void => {
    open.delete(request);
    last = Date.now();
  };
  context.on('request', (request) => open.add(request));
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  return () => expect.poll(() => open.size === 0 && Date.now() - last > 1000).toBe(true);
}

async function throughSession(page: Page, context: BrowserContext): Promise<void> {
  const quiet = untilQuiet(context);
  await openRoom(page);
  await expect(page.getByText('Ready offline')).toBeVisible();
  await find(page, 'internet');
  await expect(tally(page)).toHaveText('3 hits in 2 passages');
  await expect(page).toHaveURL(/find=internet/);
  await quiet();
  await page.reload();
  await expect(tally(page)).toHaveText('3 hits in 2 passages');
  await page.getByRole('searchbox').press('Escape');
  await writeNote(
    page,
    'board-internet',
    'the image of a field commander',
    '# Look\n\n![here](https://example.org/a.png) <img src="https://example.org/b.png">',
  );
  for (const name of ['Timeline', 'Themes', 'Words', 'Sources', 'Notes']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page.locator('main:not([aria-busy]) h1')).toHaveText(name);
  }
  await page.getByRole('link', { name: 'Keeping' }).click();
  const { bytes: backup } = await savedBy(page, page.getByRole('button', { name: 'Save a backup file' }));
  await chooseFile(page, 'notes.json', backup);
  await expect(page.locator('opened-file-dialog')).toContainText('Importing would change nothing.');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Columns', exact: true }).click();
  await print(page, await openPrint(page));
  await showMedium(page, 'screen');
  await saveAsFile(page, 'Plain text');
  await saveAsFile(page, 'Page that works from a disk');
  const comfort = await openComfort(page);
  await comfort.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  await library.locator('#files').setInputFiles((await readdir(HARBOUR)).map((name) => path.join(HARBOUR, name)));
  await quiet();
  await library.getByRole('link', { name: 'Read them' }).click();
  await expect(passage(page, 'guild-unpaid').locator('letter-text')).toContainText('You have not paid');
  await quiet();
  await context.setOffline(true);
  await page.goto('./#board-internet');
  await roomStands(page);
  await expect.poll(() => noteTexts(page)).toHaveLength(1);
}

async function saveAsFile(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: format }).check();
  await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }));
  await expect(dialog).toHaveCount(0);
}

test('a whole session asks for nothing but the site’s own files, and the panel says so', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  if (baseURL === undefined) throw new Error('The site has no address.');
  const proxy = await recordingProxy();
  const context = await browser.newContext({ baseURL, proxy: { server: proxy.address, bypass: 'localhost' } });
  const seen = await watchSession(context, baseURL);
  const page = await context.newPage();
  await holdPrints(page);
  await throughSession(page, context);
  const dialog = await openPrivacy(page);
  const rows = await dialog.getByRole('row').allInnerTexts();
  expect(rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Notes and tags, on all letters IndexedDB \d+ records · [\d.]+ (?:bytes|kB)$/),
    expect.stringMatching(/^Letters that you opened IndexedDB 1 edition · [\d.]+ kB$/),
    expect.stringMatching(/^How you like to read Local storage [\d.]+ bytes$/),
    expect.stringMatching(/^Copy for use offline Cache storage \d+ files · [\d.]+ MB$/),
  ]);
  await expect(dialog).toContainText('Last backup: today');
  await expect(dialog.locator('dd')).toHaveText([/^\s*\d+ files\s+\//, 'nothing', 'nothing']);
  await dialog.locator('dd summary').click();
  const paths = await dialog.locator('.paths li').allInnerTexts();
  expect(paths).toContain('/assets/' + /main-[\w-]+\.js/.exec(paths.join(' '))?.[0]);
  expect(paths.filter((name) => !existsSync(path.join(DIST, name)))).toEqual([]);
  await context.close();
  proxy.close();
  expect(seen).toEqual([]);
  expect(proxy.asked).toEqual([]);
});

test('what would leave or run is stopped, and the panel names it', async ({ page, browserName }) => {
  await page.addInitScript(() => {
    // Long before the letters are shown.
    document.addEventListener('DOMContentLoaded', () => fetch('https://example.com/early').catch(() => undefined));
  });
  await openRoom(page);
  const stopped = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
    const place = document.createElement('p');
    const refused = await Promise.all([
      fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      ),
      new Promise((resolve) => {
        const image = document.createElement('img');
        image.addEventListener('error', () => resolve('refused'));
        image.src = 'https://example.org/a.png';
      }),
      ...[
        () => (place.innerHTML = '<b>b</b>'),
        // oxlint-disable-next-line typescript/no-implied-eval -- It is to be refused.
        () => new Function('return 1')(),
        () => new Worker('https://example.org/w.js'),
      ].map(
        (run) =>
          // What a driver has the page do at once may evaluate text.
          new Promise((resolve) => {
            setTimeout(() => {
              try {
                run();
                resolve('done');
              } catch {
                resolve('refused');
              }
            });
          }),
      ),
    ]);
    const script = document.createElement('script');
    try {
      script.append('document.title = "run"');
      document.body.append(script);
    } catch {
      // Refused even earlier.
    }
    place.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { refused, violated, style: place.style.color, title: document.title };
  });
  expect(stopped).toMatchObject({ refused: Array(5).fill('refused'), style: '' });
  expect(stopped.title).not.toBe('run');
  expect([...new Set(stopped.violated)].toSorted()).toEqual(
    expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-attr']),
  );
  const dialog = await openPrivacy(page);
  await expect(dialog.locator('dd.warning')).toHaveCount(1);
  // Firefox does not report it by the Reporting API.
  if (browserName === 'chromium')
    await expect(dialog.locator('dd.warning')).toContainText('connect-src https://example.com/early');
  await expect(dialog.locator('dd.warning')).toContainText('connect-src https://example.org/');
  await expect(dialog.locator('dd').nth(1)).toHaveText('nothing');
  await dialog.getByText('The page’s policy, which').click();
  await expect(dialog.locator('.policy')).toContainText("default-src 'none'");
});

test('the page has the policy that hosts are asked to send @once', async () => {
  const page = await readFile(path.join(DIST, 'index.html'), 'utf8');
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/.exec(page) ?? [];
  expect(headersIn(DIST)['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
  expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
  expect(page).not.toMatch(/<[a-z][^>]* (?:style|on[a-z]+)="/);
});
