import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  hostileLetters,
  hostileSettings,
  madeHostile,
  PLACES_OF_A_LETTER,
  plainWords,
} from '../hostile/hostile-letters.ts';
import type { HostileFile } from '../hostile/hostile-letters.ts';
import {
  hostileAnnotations,
  hostileBackup,
  hostileHypothesis,
  hostileProject,
  hostileCodebook,
} from '../hostile/hostile-notes.ts';
import { KNOWN } from '../hostile/known-vectors.ts';
import { madeVectors } from '../hostile/made-vectors.ts';
import { watchPage } from '../hostile/watch-page.ts';
import type { Watch } from '../hostile/watch-page.ts';
import { chooseFile, fileDialog } from './opened-files.ts';
import { goTo, openRoom } from './room.ts';

const VECTORS = [...KNOWN, ...madeVectors(600, 8)];
/** Of one letter each place has another vector; over all of them it has most. */
const LETTERS = 40;
/** All that addresses say, but for the page. */
const SETTINGS =
  'edition align themes-off others layers-off only dates columns across transcription from to count by find find-off find-not selected selected-to part group order kind tag theme letter text table who with way year listed compare side against'.split(
    ' ',
  );
const HARBOUR = path.resolve(import.meta.dirname, '../fixtures/harbour');

test('nothing hostile runs, asks, restyles or passes for the page, whichever way it comes in', async ({ page }) => {
  test.slow();
  const watch = await watchPage(page);
  await openRoom(page);
  await expectRight(watch, 'the page before');
  let cases = await openHostileLetters(page, watch);
  cases += await readAll(page, watch);
  cases += await takeInNotes(page, watch);
  for (const address of ['&page=notes', '&page=notes#?part=codebook', '&page=notes#?part=review', '&align=date'])
    await look(page, watch, `?edition=hostile${address}`);
  await readCards(page, watch);
  cases += await wander(page, VECTORS);
  await expectRight(watch, 'addresses');
  for (const kept of hostilePreferences()) {
    await page.evaluate((text) => localStorage.setItem('vis-a-vis:preferences', text), kept);
    await openRoom(page, '?edition=hostile');
    await expectRight(watch, kept.slice(0, 60));
  }
  cases += 2 * VECTORS.length;
  expect(cases).toBeGreaterThan(10_000);
});

async function expectRight(watch: Watch, what: string): Promise<void> {
  expect(await watch.faults(), what).toEqual([]);
}

async function look(page: Page, watch: Watch, address: string): Promise<void> {
  await goTo(page, address);
  await expectRight(watch, address);
}

/** Opens letters with hostile words and values, among files that are called so, in an archive that is; then some of the other kind. Gives how many places of letters are hostile. */
async function openHostileLetters(page: Page, watch: Watch): Promise<number> {
  const names = KNOWN.map((vector, at) => `${at} ${vector.toWellFormed().replaceAll(/[/\\\0]|\.\./g, '_')}.xml`);
  const files: readonly HostileFile[] = [
    ...hostileLetters(LETTERS, VECTORS),
    hostileSettings(VECTORS),
    ...names.map((name) => ({ name, text: `<TEI>${name}` })),
  ];
  const packed = zipSync(Object.fromEntries(files.map(({ name, text }) => [`hostile/${name}`, Buffer.from(text)])));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Open letters…/ }).click();
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  const archive = { name: '<img src=x onerror=trap(1)>.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) };
  await open(library, [archive]);
  await library.getByRole('button', { name: /was read/ }).click();
  await expect(library.locator('.report')).toContainText('trap(1)');
  await expectRight(watch, 'the report');
  const quoted = readdirSync(HARBOUR).map((name) => ({ name, text: readFileSync(path.join(HARBOUR, name), 'utf8') }));
  await open(
    library,
    madeHostile(quoted, VECTORS).map(({ name, text }) => ({
      name,
      mimeType: 'application/xml',
      buffer: Buffer.from(text),
    })),
  );
  await expectRight(watch, 'the library');
  return LETTERS * PLACES_OF_A_LETTER + names.length;
}

async function open(library: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await library.locator('#files').setInputFiles(files);
  await expect(library.getByRole('link', { name: 'Read them' })).toBeVisible({ timeout: 20_000 });
}

/** Reads both editions on all pages, and letters from beginning to end. */
async function readAll(page: Page, watch: Watch): Promise<number> {
  await openRoom(page, '?edition=harbour');
  const hostile = () => page.evaluate(() => document.body.textContent.split('trap(1)').length);
  const places = await hostile();
  expect(places).toBeGreaterThan(20);
  await look(page, watch, '?edition=harbour&align=date');
  await look(page, watch, '?edition=harbour&page=sources#notice-1901');
  await expect(page.locator('article#notice-1901')).toContainText('trap(1)');
  await openRoom(page, '?edition=hostile');
  await expect.poll(hostile).toBeGreaterThan(500);
  await expectRight(watch, 'the columns');
  for (const pages of ['align=exchange', 'transcription=diplomatic', ...PAGES])
    await look(page, watch, `?edition=hostile&${pages}`);
  for (let at = 10; at < LETTERS; at += 20) await look(page, watch, `?edition=hostile#h${at}`);
  return places;
}

const PAGES = ['letters', 'timeline', 'themes', 'words', 'sources', 'notes'].map((name) => `page=${name}`);

/** Takes in a file of each kind with notes and tags. Gives how many of their values are hostile. */
async function takeInNotes(page: Page, watch: Watch): Promise<number> {
  const letters = Array.from({ length: LETTERS }, (_, at) => at);
  const words = letters.map(plainWords);
  const some = VECTORS.slice(0, 220);
  const ids = letters.map((at) => `h${at}`);
  const files = [
    await hostileBackup('hostile', ids, VECTORS),
    hostileHypothesis(words, some),
    hostileAnnotations(words, some),
    hostileProject(words, some),
    hostileCodebook(some),
  ];
  await goTo(page, '?edition=hostile&page=notes#?part=keeping');
  for (const { name, content } of files) {
    await chooseFile(page, name, content);
    const take = fileDialog(page).getByRole('button', { name: 'Import', exact: true });
    await expect(take).toBeVisible({ timeout: 20_000 });
    await expectRight(watch, `${name} in the dialog`);
    await take.click();
    await expect(page.locator('notice-bar')).toContainText(new RegExp(`Taken in from.*${name}`), { timeout: 20_000 });
    await expectRight(watch, name);
  }
  return files.reduce((sum, { cases }) => sum + cases, 0);
}

/** Reads notes beside the first letters, where their Markdown is shown. */
async function readCards(page: Page, watch: Watch): Promise<void> {
  await goTo(page, '?edition=hostile&align=date#h0');
  // Firefox takes its time for so many while it does so in three windows.
  await expect.poll(() => page.locator('note-text').count(), { timeout: 60_000 }).toBeGreaterThan(100);
  await expectRight(watch, 'notes beside letters');
}

/** Goes to addresses with these in all settings, as Back and Forward do. Gives how many settings that were. */
function wander(page: Page, vectors: readonly string[]): Promise<number> {
  return page.evaluate(
    async ({ all, names }) => {
      const steps = 32;
      let next = 0;
      const take = (): string => all[(next += 1) % all.length] ?? '';
      for (let step = 0; step < steps; step += 1) {
        const said = new URLSearchParams(names.map((name) => [name, take()]));
        said.set('page', ['columns', 'notes', 'letters', 'sources', 'words'][step % 5] ?? '');
        const id = step % 2 === 0 ? encodeURIComponent(take()) : take();
        // All can be said before the `#` and after it.
        const address = step % 3 === 0 ? `?${said}#${id}` : `#${id.replaceAll('?', '')}?${said}`;
        history.pushState(null, '', location.pathname + address);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve));
      }
      return steps * (names.length + 1);
    },
    { all: vectors.map((vector) => vector.toWellFormed()), names: SETTINGS },
  );
}

/** What the page may find kept of how somebody likes to read. */
function hostilePreferences(): readonly string[] {
  const names = ['language', 'scheme', 'textSize', 'measure', 'spacing', 'motion', 'keys', 'lockAfter'];
  const chosen = Object.fromEntries([...names, ...VECTORS].map((name, at) => [name, VECTORS[at]]));
  const widths = Object.fromEntries(VECTORS.map((vector) => [vector, 1.5]));
  return [
    JSON.stringify({ ...chosen, widths }),
    '{"__proto__":{"polluted":1},"widths":{"__proto__":{"polluted":1},"x;position:fixed":2}}',
  ];
}
