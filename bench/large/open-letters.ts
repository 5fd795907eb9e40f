import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { median } from '../measurement.ts';
import type { Figure, Measurement } from '../measurement.ts';
import { freshPage, openRoom } from '../site.ts';
import type { Site } from '../site.ts';
import { filesOf, withEachCorpus } from './corpora.ts';
import type { Corpus } from './corpora.ts';

const BARE = 'bare-saxes';

/** A reader opens a folder of letters in the page. */
export const openLetters: Measurement = {
  name: 'open-letters',
  about: 'from the choice of the folder until it can be read, kept on the device; the limit does nothing else',
  limit: 'saxes reads the same files in the same browser, with namespaces and nobody listening',
  async measure(openSite, options) {
    const site = await openSite();
    await addBarePage(site);
    return withEachCorpus(options, async (corpus): Promise<readonly Figure[]> => {
      const rounds = (await filesOf(corpus)).length > 5000 ? 1 : 5;
      const times = { ours: [] as number[], limit: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        times.ours.push(await openedIn(site, corpus));
        times.limit.push(await readBare(site, corpus));
      }
      const [ours, limit] = [median(times.ours), median(times.limit)];
      return [{ name: `${corpus.name} opened in the page`, unit: 'ms', ours, limit, wanted: 2.5 }];
    });
  },
};

async function addBarePage({ folder }: Site): Promise<void> {
  const entry = path.join(import.meta.dirname, 'bare-saxes.ts');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { lib: { entry, formats: ['es'], fileName: BARE }, outDir: path.join(folder, BARE), emptyOutDir: false },
  });
  await writeFile(
    path.join(folder, `${BARE}.html`),
    `<!doctype html><title></title><input type="file" webkitdirectory><script type="module" src="${BARE}/${BARE}.js"></script>`,
  );
}

async function openedIn(site: Site, { folder }: Corpus): Promise<number> {
  const page = await freshPage(site);
  await openRoom(site, page);
  await page.keyboard.press('o');
  const choice = page.locator('library-dialog #folder');
  await choice.waitFor({ state: 'attached' });
  await choice.evaluate((input) => input.addEventListener('change', () => performance.mark('chosen')));
  await choice.setInputFiles(folder);
  await page.getByRole('link', { name: 'Read them' }).waitFor({ timeout: 300_000 });
  const time = await page.evaluate(
    () => performance.now() - (performance.getEntriesByName('chosen')[0]?.startTime ?? Number.NaN),
  );
  await page.context().close();
  return time;
}

async function readBare(site: Site, { folder }: Corpus): Promise<number> {
  const page = await freshPage(site);
  await page.goto(`${site.url}${BARE}.html`);
  await page.locator('input').setInputFiles(folder);
  await page.waitForFunction(() => document.title !== '', undefined, { timeout: 300_000, polling: 100 });
  const time = Number(await page.title());
  await page.context().close();
  return time;
}
