import type { Edition } from '../src/edition/model.ts';
import type { Content } from '../src/exports/format.ts';
import { FORMATS, isOfNotes } from '../src/exports/formats.ts';
import type { ListedFormat } from '../src/exports/formats.ts';
import { VIEW_OF_SOME } from './edition-of-texts.ts';
import { generatedCorrespondence } from './generated-correspondence.ts';
import { tasksOf } from './main-thread-tasks.ts';
import { timeOf } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { freshPage } from './site.ts';
import type { Site } from './site.ts';
import { addSiteWithEdition } from './site-with-edition.ts';
import { thousandsOfNotes } from './thousands-of-notes.ts';

const LETTERS = 5000;
const NOTES = 10_000;
const SEED = 20_120_903;
/** Longer than this, in ms, a page should not be without an answer. */
const TASK = 50;
/** The formats that are also saved in a page: the one with the most to write, and the one that most will choose. */
const IN_PAGE = ['TEI P5', 'Plain text'] as const;

/** Files of thousands of letters and notes: how long they take, and how long a page has to wait for a piece of one. */
export const saveFiles: Measurement = {
  name: 'save-files',
  about: `${LETTERS} letters, or ${NOTES} notes on them, in each format; pieces and what is left out without a page`,
  peer: 'the same letters or notes by one JSON.stringify',
  limit: `a task of ${TASK} ms`,
  async measure(openSite) {
    const compiled = generatedCorrespondence(LETTERS, SEED);
    const { edition } = compiled;
    if (!edition) throw new Error('There is no edition to save.');
    const figures: Figure[] = [];
    // The edition as a page is made of the site's own files, whatever is in them.
    for (const format of FORMATS.filter(({ holds }) => holds !== 'edition')) {
      figures.push(...(await writtenAlone(edition, format)));
    }
    const site = await openSite();
    const url = await addSiteWithEdition(site, 'save-files', compiled);
    for (const name of IN_PAGE) figures.push(...(await savedInPage(site, url, name)));
    return figures;
  },
};

async function writtenAlone(edition: Edition, { id, holds, load }: ListedFormat): Promise<readonly Figure[]> {
  const format = await load();
  const notes = isOfNotes(holds) ? thousandsOfNotes(edition, NOTES) : [];
  const content: Content = {
    edition,
    letters: edition.letters,
    notes,
    tags: [],
    address: 'https://letters.example/',
    made: new Date(),
  };
  const begun = performance.now();
  format.losses(content);
  const counted = performance.now();
  let last = counted;
  let longest = 0;
  let size = 0;
  for await (const { data } of format.write(content)) {
    longest = Math.max(longest, performance.now() - last);
    size += typeof data === 'string' ? Buffer.byteLength(data) : data.length;
    last = performance.now();
  }
  const time = last - counted;
  const peer = timeOf(() => JSON.stringify(isOfNotes(holds) ? notes : edition));
  return [
    { name: `${id}: the whole file`, unit: 'ms', ours: time, peer },
    { name: `${id}: longest wait for a piece`, unit: 'ms', ours: longest, limit: TASK },
    { name: `${id}: what is left out, counted`, unit: 'ms', ours: counted - begun },
    { name: `${id}: size`, unit: 'MB', ours: size / 1e6 },
  ];
}

async function savedInPage(site: Site, url: string, format: string): Promise<readonly Figure[]> {
  const page = await freshPage(site);
  await page.goto(url + VIEW_OF_SOME);
  await page.locator('app-shell article.passage letter-text').first().waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: format }).check();
  let time = Number.NaN;
  const { longest } = await tasksOf(page, async () => {
    const begun = performance.now();
    const file = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await file;
    time = performance.now() - begun;
  });
  await page.context().close();
  return [
    { name: `${format}, in the page: from Save to the file`, unit: 'ms', ours: time },
    { name: `${format}, in the page: longest task`, unit: 'ms', ours: longest, limit: TASK },
  ];
}
