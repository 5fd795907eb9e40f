import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '../../scripts/browser.mjs';
import { builtPage, ownFolder, putOnDisk } from './disk.ts';
import { KEYS, openWebKit } from './webkit-driver.ts';
import { PASSPHRASE } from './vault.ts';
import type { WebKit } from './webkit-driver.ts';

// One reader from the first page on: each step goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let webkit: WebKit;
let site: Awaited<ReturnType<typeof watched>>;

test.beforeAll(async ({ baseURL }) => {
  site = await watched(baseURL ?? '');
  webkit = await openWebKit((await findBrowser('webkit')) ?? '');
  await webkit.open(site.url);
});

test.afterAll(async () => {
  await webkit?.close();
  site?.stop();
});

test.afterEach(async () => {
  const errors = await webkit.run('return JSON.parse(sessionStorage.getItem("errors") ?? "[]")');
  // WebKit’s words for a size that is looked at again in the next frame: nothing is lost by it.
  const told = (errors as readonly string[]).filter((each) => !each.startsWith('ResizeObserver loop'));
  expect(told).toEqual([]);
});

test('the first view is read, and the script takes over', async () => {
  test.info().annotations.push({ type: 'version', description: webkit.version });
  await eventually('document.querySelector("app-shell letter-text")?.textContent.length > 0');
  expect(await webkit.run('return document.querySelector("#board-internet").textContent')).toContain(
    'It is really surprising',
  );
});

test('a theme and an alignment are chosen, and are in the address', async () => {
  await click('Ransom');
  await eventually('location.search.includes("themes-off=ransom")');
  await click('Theme');
  await eventually('location.search.includes("align=theme")');
  await webkit.run('history.go(-2)');
  await eventually('location.search === ""');
});

test('the timeline opens, with a mark for every letter', async () => {
  await click('Timeline');
  await eventually('document.querySelectorAll(".time-lane").length === 4');
  await eventually('document.querySelectorAll(".time-mark a").length > 10');
  await webkit.run('history.back()');
  await eventually('document.querySelector("#board-internet letter-text")?.textContent.length > 0');
});

test('a note is written by keyboard, said to be saved, and there after a reload', async () => {
  await webkit.run('document.querySelector("#belmokhtar-internet letter-text").focus()');
  await webkit.press([KEYS.right, KEYS.right]);
  await webkit.press([KEYS.right], KEYS.shift);
  await eventually('getSelection().toString() === "protect the"');
  await webkit.press('n');
  await eventually('inside("note-writing", "textarea")?.matches(":focus")');
  await webkit.press('In WebKit.');
  await eventually('inside("note-card[open]", ".status")?.textContent.trim() === "Saved"');
  await webkit.press([KEYS.escape]);
  await webkit.reload();
  await eventually('inside("note-text", "div")?.textContent.trim() === "In WebKit."');
  await eventually('document.querySelector("#belmokhtar-internet mark.noted")?.textContent.includes("protect")');
});

test('words are found as they are typed, and the next hit is gone to', async () => {
  await webkit.press('/');
  await eventually('inside("find-bar", "input")?.matches(":focus")');
  await webkit.press('internet');
  await eventually('inside("find-bar", ".tally")?.textContent.includes("3 hits")');
  await webkit.press([KEYS.enter]);
  await eventually('inside("find-bar", ".place")?.textContent.startsWith("Hit 1 of 3")');
  await webkit.press([KEYS.escape]);
  await eventually('!inside("find-bar", "input")?.matches(":focus")');
});

test('after a restart without the server the letters and the note are read', async () => {
  // It takes over from the second visit on.
  await eventually(
    '(navigator.serviceWorker.getRegistration().then((found) => (window.kept = found?.active?.state)), window.kept === "activated")',
  );
  await webkit.reload();
  await eventually('navigator.serviceWorker.controller');
  site.stop();
  await webkit.anew();
  await webkit.open(site.url);
  await eventually('inside("note-text", "div")?.textContent.trim() === "In WebKit."');
  await site.start();
});

test('the notes are sealed, locked after a reload, and opened by their passphrase alone', async () => {
  await click('Notes');
  await click('Keeping');
  await click('Seal the notes…');
  await eventually('inside("vault-section", "form input")?.matches(":focus")');
  await webkit.press(PASSPHRASE);
  await focus('vault-section', 'input[name="again"]');
  await webkit.press(PASSPHRASE);
  await click('I understand');
  await click('Seal the notes');
  await eventually('named("Lock now")');
  await webkit.reload();
  await eventually('inside("unlock-notes", "input")');
  await unlock('not this one');
  await eventually('inside("unlock-notes", ".refusal")?.textContent.includes("This is not the passphrase.")');
  await unlock(PASSPHRASE);
  await eventually('named("Lock now")');
  await click('Columns');
  await eventually('inside("note-text", "div")?.textContent.trim() === "In WebKit."');
});

test('Arabic is chosen in the dialog, and the page turns', async () => {
  await click('More');
  await click('Comfort and language');
  await eventually('inside("comfort-dialog", "dialog")?.open');
  await click('العربية');
  await eventually('document.documentElement.lang === "ar" && document.documentElement.dir === "rtl"');
  await webkit.press([KEYS.escape]);
  await eventually('!document.querySelector("comfort-dialog")');
  await webkit.reload();
  await eventually('document.documentElement.dir === "rtl" && document.querySelector("app-shell letter-text")');
});

test('the edition as one page is read from a disk, finds, and keeps a note', async () => {
  const folder = await ownFolder();
  const file = await putOnDisk(await builtPage(), folder);
  await webkit.open(`${file}?find=internet#belmokhtar-internet`);
  await eventually('document.querySelector("#belmokhtar-internet letter-text")?.textContent.length > 0');
  await eventually('inside("find-bar", ".tally")?.textContent.includes("3 hits")');
  await webkit.run('document.querySelector("#belmokhtar-internet letter-text").focus()');
  await webkit.press([KEYS.right]);
  await webkit.press('n');
  await eventually('inside("note-writing", "textarea")?.matches(":focus")');
  await webkit.press('From a disk.');
  await eventually('inside("note-card", ".status")?.textContent.trim() === "Saved"');
  await webkit.reload();
  await eventually('document.querySelectorAll("#belmokhtar-internet mark.noted").length === 1');
  await rm(folder, { recursive: true });
});

/** What the steps ask of the page: what stands in the shadow root of an element, and the control of a name. */
const ASKED = `
  const everywhere = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? everywhere(each.shadowRoot) : [])]);
  const inside = (host, selector) =>
    everywhere(document).find((each) => each.matches(host))?.shadowRoot?.querySelector(selector);
  const controls = () => everywhere(document).filter((each) => each.matches('button, a, label') && each.checkVisibility());
  const nameOf = (each) => (each.getAttribute('aria-label') ?? each.innerText).trim();
  const named = (name) =>
    controls().find((each) => nameOf(each) === name) ?? controls().find((each) => nameOf(each).startsWith(name));
`;

async function eventually(condition: string): Promise<void> {
  await expect.poll(() => webkit.run(`${ASKED} return Boolean(${condition});`), { message: condition }).toBe(true);
}

async function focus(host: string, field: string): Promise<void> {
  await webkit.run(`${ASKED} inside(arguments[0], arguments[1]).focus();`, host, field);
}

async function unlock(passphrase: string): Promise<void> {
  await focus('unlock-notes', 'input[name="passphrase"]');
  await webkit.press(passphrase);
  await click('Unlock');
}

/** The driver does not always scroll to what stands in a shadow root. */
async function click(name: string): Promise<void> {
  await eventually(`named(${JSON.stringify(name)})`);
  const found = `${ASKED} const found = named(arguments[0]); found.scrollIntoView({ block: 'center' }); return found;`;
  await webkit.click(await webkit.run(found, name));
}

/**
 * The site, but for a script before all others that keeps every error: this WebDriver tells of none, and asked for later
 * those of the start would be missed.
 */
async function watched(origin: string) {
  const keep = `<script>
    for (const type of ['error', 'unhandledrejection'])
      addEventListener(type, ({ message, reason, target }) => {
        const errors = JSON.parse(sessionStorage.getItem('errors') ?? '[]');
        errors.push(String(message ?? reason ?? target?.outerHTML));
        sessionStorage.setItem('errors', JSON.stringify(errors));
      }, true);
  </script>`;
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', origin)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      response.end(
        type.startsWith('text/html')
          ? (await answer.text()).replace('<head>', `<head>${keep}`)
          : Buffer.from(await answer.arrayBuffer()),
      );
    });
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, stop, start: () => listen(port) };
}
