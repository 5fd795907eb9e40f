import { chromium } from 'playwright';
import { withBuilt } from '../../bench/large/built-edition.ts';
import { filesOf, withEachCorpus } from '../../bench/large/corpora.ts';
import { thousandsOfNotes } from '../../bench/thousands-of-notes.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { compile } from '../../src/edition/compile.ts';
import { readForLong, wordsIn } from './long-reading.ts';
import type { Soak } from './soak.ts';
import { unsteady } from './steadiness.ts';

const LETTERS = 5000;
const NOTES = 10_000;
const MINUTE = 60_000;

/** One page is read in for an hour: what it holds, and how long its frames take, stay as they are, and no note is lost. */
export const reading: Soak = {
  name: 'reading',
  async run(_url, { minutes, seed }, print) {
    print(`${minutes} minutes of reading in ${LETTERS} letters with ${NOTES} notes, seed ${seed}`);
    const [well] = await withEachCorpus(
      {},
      async (corpus) => {
        const { edition } = compile(await filesOf(corpus), corpus.name);
        if (!edition) throw new Error('The generated letters are no edition.');
        const came = await withBuilt(corpus, async ({ url }) => {
          // In a profile on the disk: another keeps what it stores in memory.
          const options = { executablePath: await ensureBrowser(), args: BROWSER_FLAGS };
          const context = await chromium.launchPersistentContext('', options);
          try {
            const page = await context.newPage();
            return await readForLong(
              page,
              {
                url,
                letters: edition.letters.map(({ id }) => id),
                words: wordsIn(edition),
                notes: thousandsOfNotes(edition, NOTES),
                seed,
                lasts: minutes * MINUTE,
                every: Math.min(MINUTE, (minutes * MINUTE) / 12),
                rest: 0,
              },
              print,
            );
          } finally {
            await context.close();
          }
        });
        const grown = unsteady(came.samples);
        for (const each of [...came.lost, ...grown]) print(each);
        print(
          `${came.rounds} rounds, ${came.said} notes said to be saved, ${came.lost.length} lost, ${grown.length} figures grown`,
        );
        return [came.lost.length + grown.length === 0];
      },
      [LETTERS],
    );
    return well ?? false;
  },
};
