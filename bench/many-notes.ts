// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from 'playwright';
import { readLettersFolder } from '../src/build/letters-folder.ts';
import { compile } from '../src/edition/compile.ts';
import type { Edition } from '../src/edition/model.ts';
import { timeBareField } from './bare-field.ts';
import { median, percentile } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { paintedByRecogito } from './painted-by-recogito.ts';
import { putNotes } from './put-notes.ts';
import { followSaving, typeUntilSaved } from './save-notes.ts';
import { scrollThrough } from './scrolled-frames.ts';
import { freshPageOnDisk, openRoom } from './site.ts';
import { thousandsOfNotes } from './thousands-of-notes.ts';

const NOTES = 10_000;
const KEYSTROKES = 50;
const ROUNDS = 5;
/** What the project has set, in ms. */
const LIST = 200;
const SAVED = 15;
const FRAME = 16.7;

/** The page with 10,000 notes in it. */
export const manyNotes: Measurement = {
  name: 'many-notes',
  about: `${NOTES} notes on the letters of this edition, one to forty words each, put into the page’s database`,
  peer:
    '@recogito/text-annotator 4.1.1 paints the same words as spans, in a page with the same text and nothing else; for keystrokes, a page with a field ' +
    'that puts the note, and nothing else',
  limit: 'what the project has set; for frames, 60 a second',
  async measure(openSite) {
    const site = await openSite();
    const { edition } = compile(await readLettersFolder(process.cwd(), 'letters'));
    if (!edition) throw new Error('The letters make no edition.');
    const notes = thousandsOfNotes(edition, NOTES);
    const [note] = notes;
    if (!note) throw new Error('There is no note.');
    const page = await freshPageOnDisk();
    await openRoom(site, page);
    await putNotes(page, `vis-a-vis:${edition.id}`, notes);
    const painted: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) painted.push(await timeMarked(page));
    const peer = await paintedByRecogito(site, edition, notes, ROUNDS);
    await page.bringToFront();
    const scrolled = await page.evaluate(scrollThrough);
    const saved = await timeKeys(page, edition);
    const lists: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) lists.push(await timeList(page));
    await page.context().close();
    const bare = await timeBareField(site, note, KEYSTROKES);
    return [
      { name: 'columns: all words marked, from the reload', unit: 'ms', ours: median(painted), peer: peer.painted },
      framesOf(scrolled.frames, peer.frames),
      longOf(scrolled.long, peer.long),
      { name: 'keystroke to “Saved”, median', unit: 'ms', ours: median(saved), peer: median(bare), limit: SAVED },
      {
        name: 'keystroke to “Saved”, 95th percentile',
        unit: 'ms',
        ours: percentile(saved, 0.95),
        peer: percentile(bare, 0.95),
        limit: SAVED,
        wanted: 1,
      },
      { name: 'the page Notes, until its list is drawn', unit: 'ms', ours: median(lists), limit: LIST, wanted: 1 },
    ];
  },
};

function framesOf(ours: readonly number[], peer: readonly number[]): Figure {
  return {
    name: 'scrolling: frame, 95th percentile',
    unit: 'ms',
    ours: percentile(ours, 0.95),
    peer: percentile(peer, 0.95),
    limit: FRAME,
  };
}

function sum(tasks: readonly number[]): number {
  return tasks.reduce((total, task) => total + task, 0);
}

function longOf(ours: readonly number[], peer: readonly number[]): Figure {
  return { name: 'scrolling: tasks over 50 ms, together', unit: 'ms', ours: sum(ours), peer: sum(peer) };
}

/** From a reload until the last passage with notes has its marks. */
async function timeMarked(page: Page): Promise<number> {
  await page.reload();
  const handle = await page.waitForFunction(
    () => {
      const texts = [...document.querySelectorAll('app-shell letter-text')];
      return texts.length > 0 && texts.every((text) => text.querySelector('[data-note]')) && performance.now();
    },
    undefined,
    { polling: 20 },
  );
  const time = await handle.jsonValue();
  await page.waitForLoadState('networkidle');
  return Number(time);
}

/** In a note in the middle of the letters. */
async function timeKeys(page: Page, { letters }: Edition): Promise<readonly number[]> {
  const passages = letters.flatMap((letter) => letter.passages);
  const { id } = passages[Math.floor(passages.length / 2)] ?? {};
  const text = page.locator(`article#${id} letter-text`);
  await text.focus();
  await page.keyboard.press('n');
  await page.locator('note-card[open] textarea:focus').waitFor();
  await page.locator('note-card[open] .status', { hasText: 'Saved' }).waitFor();
  await page.locator('note-card[open]').evaluate(followSaving);
  const times: number[] = [];
  for (let count = 0; count < KEYSTROKES; count += 1) times.push(await typeUntilSaved(page));
  await page.keyboard.press('Escape');
  return times;
}

/** From asking for the page of notes to the frame after the one that shows it; then back to the columns. */
async function timeList(page: Page): Promise<number> {
  const time = await page.evaluate(async () => {
    const shell = document.querySelector('app-shell');
    const go = (to: string) =>
      shell?.dispatchEvent(new CustomEvent('view-change', { detail: { page: to, at: undefined }, bubbles: true }));
    const frame = () => new Promise(requestAnimationFrame);
    const start = performance.now();
    go('notes');
    do await frame();
    while (!document.querySelector('.notes-page li, .notes-page [role="listitem"], .notes-page note-card'));
    await frame();
    const end = performance.now();
    go('columns');
    do await frame();
    while (!document.querySelector('letter-text'));
    return end - start;
  });
  await page.waitForTimeout(500);
  return time;
}
