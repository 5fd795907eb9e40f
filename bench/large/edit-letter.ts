import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { median, percentile } from '../measurement.ts';
import type { Figure, Measurement } from '../measurement.ts';
import { freshPage } from '../site.ts';
import { fileOfPassage, withEachCorpus } from './corpora.ts';
import type { Corpus } from './corpora.ts';

const ROUNDS = 9;
const PORT = '4340';

/** How soon an editor sees in the page what was written into a file. */
export const editLetter: Measurement = {
  name: 'edit-letter',
  about: 'from the file to the words on the screen, in an edition opened with npm run dev -- --letters',
  limit: '300 ms',
  async measure(openSite, options) {
    const site = await openSite();
    const measureIn = async (corpus: Corpus): Promise<readonly Figure[]> => {
      const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-edited-'));
      await cp(corpus.folder, folder, { recursive: true });
      const { server, url } = await startDevelopment(folder);
      const page = await freshPage(site);
      try {
        await page.goto(url, { timeout: 120_000 });
        await page.locator('app-shell article letter-text').first().waitFor({ timeout: 120_000 });
        await page.waitForTimeout(6000);
        const file = await fileOfFirst(page, folder);
        const times: number[] = [];
        for (let round = -2; round < ROUNDS; round += 1) {
          const time = await editAndWait(page, file, `Edited${round + 2}`);
          if (round >= 0) times.push(time);
          await page.waitForTimeout(1500);
        }
        const name = `${corpus.name}: one letter edited`;
        return [{ name, unit: 'ms', ours: median(times), high: percentile(times, 0.95), limit: 300, wanted: 1 }];
      } finally {
        await page.context().close();
        server.kill();
        await rm(folder, { recursive: true });
      }
    };
    return withEachCorpus(options, measureIn, [200, 5000]);
  },
};

async function startDevelopment(letters: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, ['scripts/dev.mjs', '--letters', letters], {
    env: { ...process.env, NODE_ENV: 'development', PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => void (said.includes('Local') && resolve()));
    server.on('exit', () => reject(new Error('The site in development ended before it was served.')));
  });
  return { server, url: `http://localhost:${PORT}/` };
}

/** The file of the letter that stands first. */
async function fileOfFirst(page: Page, folder: string): Promise<string> {
  const passage = await page.locator('app-shell article[id]').first().getAttribute('id');
  const letters = await page.evaluate(
    () => document.querySelector('app-shell')?.edition.letters.map(({ id, file }) => ({ id, file })) ?? [],
  );
  return fileOfPassage(folder, letters, passage ?? '');
}

/** Writes a word into the first paragraph, and gives how long it takes until it is read on the page, in ms. */
async function editAndWait(page: Page, file: string, word: string): Promise<number> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(/(<body\b[\s\S]*?<p\b[^>]*>)(?:Edited\d+ )?/, `$1${word} `);
  if (after === before) throw new Error('The letter has no paragraph.');
  const seen = page.evaluate(waitForWord, word);
  const start = Date.now();
  await writeFile(file, after);
  return (await seen) - start;
}

/** Runs in the page: when a word is on the screen, as milliseconds since 1970. */
async function waitForWord(word: string): Promise<number> {
  const until = performance.now() + 30_000;
  const isThere = (): boolean => document.querySelector('article')?.textContent.includes(word) === true;
  while (!isThere()) {
    if (performance.now() > until) throw new Error(`${word} did not come.`);
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  return Date.now();
}
