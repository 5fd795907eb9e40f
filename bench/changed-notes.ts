import { readLettersFolder } from '../src/build/letters-folder.ts';
import { compile } from '../src/edition/compile.ts';
import type { Edition, Passage } from '../src/edition/model.ts';
import { tasksOf } from './main-thread-tasks.ts';
import type { Tasks } from './main-thread-tasks.ts';
import type { Figure, Measurement } from './measurement.ts';
import { putNotes } from './put-notes.ts';
import { addSiteWithEdition } from './site-with-edition.ts';
import { freshPageOnDisk, openRoom } from './site.ts';
import { thousandsOfNotes } from './thousands-of-notes.ts';

const NOTES = 10_000;
/** After so long a task a page seems to hang, in ms. */
const LONG = 50;

/** The page with 10,000 notes in it whose letters have all changed. */
export const changedNotes: Measurement = {
  name: 'changed-notes',
  about:
    `${NOTES} notes; then every passage begins with a greeting and has a letter less in every 200. ` +
    'Tasks: of the main thread, by its own processor time, which other work on the machine does not lengthen',
  limit: 'the task after which a page seems to hang',
  async measure(openSite) {
    const site = await openSite();
    const compiled = compile(await readLettersFolder(process.cwd(), 'letters'));
    const { edition } = compiled;
    if (!edition) throw new Error('The letters make no edition.');
    const changed = await addSiteWithEdition(site, 'changed', { ...compiled, edition: withOtherTexts(edition) });
    const page = await freshPageOnDisk();
    await openRoom(site, page);
    await putNotes(page, `vis-a-vis:${edition.id}`, thousandsOfNotes(edition, NOTES));
    await page.goto('about:blank');

    const before = Date.now();
    const searched = await tasksOf(page, async () => {
      await page.goto(changed);
      await page
        .locator('note-margin review-line', { hasText: 'The letters have changed' })
        .waitFor({ timeout: 60_000 });
    });
    const found = Date.now() - before;
    const opened = await tasksOf(page, async () => {
      await page.locator('note-margin review-line a').click();
      await page.locator('note-review-list li.open').waitFor();
    });
    const accepting = Date.now();
    const accepted = await tasksOf(page, async () => {
      await page.locator('note-review-list .all button').click();
      await page.locator('notice-bar', { hasText: 'placed in today’s letters' }).waitFor({ timeout: 60_000 });
    });
    const accept = Date.now() - accepting;
    const undoing = Date.now();
    const undone = await tasksOf(page, async () => {
      await page.locator('notice-bar button', { hasText: 'Undo' }).click();
      await page.locator('note-review-list .all').waitFor({ timeout: 60_000 });
    });
    const undo = Date.now() - undoing;
    await page.context().close();
    return [
      { name: 'the page opened, until all places have been looked for', unit: 'ms', ours: found },
      longestOf('of that', searched),
      longestOf('the review opened', opened),
      { name: 'all that moved unchanged accepted, until it is said', unit: 'ms', ours: accept },
      longestOf('of that', accepted),
      { name: 'that undone, until they are there to accept again', unit: 'ms', ours: undo },
      longestOf('of that', undone),
    ];
  },
};

function longestOf(name: string, { longest, long }: Tasks): Figure {
  return {
    name: `${name}: longest task, of ${long} over ${LONG} ms`,
    unit: 'ms',
    ours: longest,
    limit: LONG,
    wanted: 1,
  };
}

function withOtherTexts(edition: Edition): Edition {
  return {
    ...edition,
    letters: edition.letters.map((letter) => ({ ...letter, passages: letter.passages.map(otherwise) })),
  };
}

function otherwise(passage: Passage): Passage {
  const text = `Peace be upon you. ${passage.text.replaceAll(/(.{197}).(.)/gsu, '$1$2')}`;
  // What is said of stretches of the text holds no longer.
  return { ...passage, text, ranges: [] };
}
