import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright';
import { addPageVariants } from '../page-variants.ts';
import { markOf, markWhenSeen } from '../page-marks.ts';
import { median } from '../measurement.ts';
import { editionIn } from './built-edition.ts';
import type { BuiltEdition } from './built-edition.ts';
import { fileOfPassage } from './corpora.ts';
import type { Corpus } from './corpora.ts';

const ROUNDS = 11;
const CETEICEAN = 'ceteicean.html';
/** Where a letter can be read: in our page as built or as drawn, and in CETEIcean's. */
const LETTER = 'article letter-text, tei-text p, tei-text tei-p';

/** When the first letter can be read, in ms since the page was asked for. */
export interface Readable {
  readonly ours: number;
  /** CETEIcean shows the file of the same letter. */
  readonly peer: number;
  /** The same page without a script. */
  readonly limit: number;
}

/** Visits the first page in three forms, cold, in turn. */
export async function firstLetterIn(browser: Browser, built: BuiltEdition, corpus: Corpus): Promise<Readable> {
  const { ours, still } = await addPageVariants(built);
  const peer = await addCeteicean(built, corpus);
  const addresses = { ours, peer, limit: still };
  const times: Record<keyof Readable, number[]> = { ours: [], peer: [], limit: [] };
  const forms = ['ours', 'peer', 'limit'] as const;
  for (let round = -1; round < ROUNDS; round += 1) {
    // To and fro, so that none is always the first.
    for (const form of round % 2 === 0 ? forms : forms.toReversed()) {
      const time = await visit(browser, addresses[form]);
      if (round >= 0) times[form].push(time);
    }
  }
  return { ours: median(times.ours), peer: median(times.peer), limit: median(times.limit) };
}

async function visit(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markWhenSeen, { mark: 'readable', selector: LETTER });
  await page.goto(address);
  const time = await markOf(page, 'readable');
  await context.close();
  return time;
}

/** Adds a page that shows the file of the first letter as [CETEIcean](https://github.com/TEIC/CETEIcean) does. */
async function addCeteicean(built: BuiltEdition, corpus: Corpus): Promise<string> {
  const { folder, url } = built;
  const source = path.dirname(createRequire(import.meta.url).resolve('CETEIcean'));
  await copyFile(path.join(source, '../dist/CETEI.js'), path.join(folder, 'CETEI.js'));
  await copyFile(await firstFile(built, corpus), path.join(folder, 'first-letter.xml'));
  await writeFile(
    path.join(folder, CETEICEAN),
    `<!doctype html><meta charset="utf-8"><title>CETEIcean</title><main></main><script src="CETEI.js"></script>
<script>new CETEI().getHTML5('first-letter.xml', (shown) => document.querySelector('main').append(shown));</script>`,
  );
  return url + CETEICEAN;
}

/** The file of the letter which the page as built shows first. */
async function firstFile(built: BuiltEdition, corpus: Corpus): Promise<string> {
  const html = await readFile(path.join(built.folder, 'index.html'), 'utf8');
  const [, passage = ''] = /<article\b[^>]*\bid="([^"]+)"/.exec(html) ?? [];
  const { letters } = await editionIn(built);
  return fileOfPassage(corpus.folder, letters, passage);
}
