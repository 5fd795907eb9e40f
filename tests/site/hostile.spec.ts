import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { hostileLetters, hostileSettings, PLACES_OF_A_LETTER, plainWords } from '../hostile/hostile-letters.ts';
import { hostileAnnotations, hostileBackup, hostileHypothesis, hostileProject } from '../hostile/hostile-notes.ts';
import { ADDRESSES, CLOBBERING, KNOWN } from '../hostile/known-vectors.ts';
import { madeVectors } from '../hostile/made-vectors.ts';
import { watchPage } from '../hostile/watch-page.ts';
import { chooseFile, fileDialog } from './opened-files.ts';
import { goTo, openRoom } from './room.ts';

const VECTORS = [...KNOWN, ...madeVectors(600, 8)];
const LETTERS = 80;

test('nothing hostile runs, asks, restyles or takes the place of the page, whichever way it comes in @chromium', async ({ page }) => {
  let cases = 0;
  const watch = await watchPage(page);
  const right = async (what: string): Promise<void> => expect(await watch.faults(), what).toEqual([]);
  const t0 = Date.now(); const lap = (w: string) => console.log(w, Date.now() - t0, cases);

  await openRoom(page);
  await right('before');
  await openLetters(page);
  cases += LETTERS * PLACES_OF_A_LETTER;
  await right('the library');
  lap('opened');
  await page.goto('./?edition=hostile');
  await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
  for (const pages of ['', '?align=exchange', '?transcription=diplomatic', '?page=letters', '?page=timeline', '?page=themes', '?page=words', '?page=sources', '?page=notes']) {
    await goTo(page, `${pages === '' ? '?' : `${pages}&`}edition=hostile`);
    await right(pages);
    lap(pages);
  }
  for (let at = 0; at < LETTERS; at += 20) {
    await goTo(page, `?edition=hostile#h${at}`);
    await right(`letter ${at}`);
  }
  lap('letters');
  const letters = Array.from({ length: LETTERS }, (_, at) => `h${at}`);
  const words = letters.map((_, at) => plainWords(at));
  const files = [
    await hostileBackup('hostile', letters, VECTORS),
    hostileHypothesis(words, VECTORS.slice(0, 250)),
    hostileAnnotations(words, VECTORS.slice(0, 250)),
    hostileProject(words, VECTORS.slice(0, 250)),
  ];
  await goTo(page, '?edition=hostile&page=notes&part=keeping');
  for (const { name, content, cases: more } of files) {
    await chooseFile(page, name, content);
    await expect(fileDialog(page).getByRole('button', { name: 'Import', exact: true })).toBeVisible();
    await right(`${name} in the dialog`);
    await fileDialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.locator('notice-bar')).toContainText(new RegExp(`Taken in from.*${name}`));
    cases += more;
    await right(name);
    lap(name);
  }
  for (const address of ['?page=notes&', '?page=notes&part=codebook&', '?page=notes&part=review&', '?'] ) {
    await goTo(page, `${address}edition=hostile`);
    await right(address);
    lap(address);
  }
  lap('cards ' + await page.locator('note-card').count());
  cases += await wander(page, [...ADDRESSES, ...CLOBBERING, ...VECTORS.slice(-60)]);
  await right('addresses');
  lap('addresses');
  for (const kept of hostilePreferences(VECTORS)) {
    await page.evaluate((text) => localStorage.setItem('vis-a-vis:preferences', text), kept);
    await page.goto('./?edition=hostile');
    await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
    await right(kept.slice(0, 60));
  }
  cases += 2 * VECTORS.length;
  lap('preferences');
  expect(cases).toBeGreaterThan(10_000);
});

async function openLetters(page: Page): Promise<void> {
  const files = [...hostileLetters(LETTERS, VECTORS), hostileSettings(VECTORS)];
  const names = KNOWN.filter((vector) => !/\.\.|^\/|^[a-z]:|\0/i.test(vector)).map((vector, at) => `${at} ${vector.replaceAll(/[/\\]/g, '∕').toWellFormed()}.xml`);
  const all = [...files.map(({ name, text }) => [`hostile/${name}`, Buffer.from(text)] as const), ...[...new Set(names)].map((name) => [`hostile/${name}`, Buffer.from(`<TEI>${name}`)] as const)];
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Open letters…/ }).click();
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  await library.locator('#files').setInputFiles({ name: '<img src=x onerror=trap(1)>.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(Object.fromEntries(all), { level: 1 })) });
  await expect(library.getByRole('status').first()).toContainText('is on this device now', { timeout: 20_000 });
  const report = library.getByRole('button', { name: /was read/ });
  if (await report.count()) await report.click();
}

/** Goes to an address with each of these in all its settings, as Back and Forward do. Gives how many settings that were. */
function wander(page: Page, vectors: readonly string[]): Promise<number> {
  return page.evaluate(async (all) => {
    const names = 'edition page align themes-off others layers-off only dates columns across transcription from to count by find find-off find-not part group order kind tag theme letter text table who with way year listed compare side against selected'.split(' ');
    const pages = ['columns', 'words', 'notes', 'letters', 'sources'];
    for (const [at, vector] of all.entries()) {
      const query = new URLSearchParams(names.map((name) => [name, vector.toWellFormed()]));
      query.set('page', pages[at % pages.length] ?? '');
      const hash = at % 2 === 0 ? `#${encodeURIComponent(vector.toWellFormed())}` : `#${vector.toWellFormed()}`;
      history.pushState(null, '', `${location.pathname}?${query}${hash}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return all.length * (names.length + 1);
  }, vectors);
}

/** What the page may find kept of how somebody likes to read. */
function hostilePreferences(vectors: readonly string[]): readonly string[] {
  const names = ['language', 'scheme', 'textSize', 'measure', 'spacing', 'motion', 'keys', 'lockAfter'];
  return [
    JSON.stringify({ ...Object.fromEntries(names.map((name, at) => [name, vectors[at]])), ...Object.fromEntries(vectors.map((vector) => [vector, vector])), widths: Object.fromEntries(vectors.map((vector) => [vector, 1.5])) }),
    '{"__proto__":{"polluted":1},"widths":{"__proto__":{"polluted":1},"x;position:fixed":2}}',
    '<script>trap(1)</script>',
  ];
}
