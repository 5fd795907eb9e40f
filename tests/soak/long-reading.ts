import type { Page } from 'playwright';
import { putNotes } from '../../bench/put-notes.ts';
import { openByLink } from '../../bench/large/read-through.ts';
import { pick, seededRandom } from '../../bench/seeded-random.ts';
import type { Edition } from '../../src/edition/model.ts';
import { passagesIn } from '../../src/edition/passages.ts';
import { textOf } from '../../src/notes/note.ts';
import type { Note } from '../../src/notes/note.ts';
import { memoryOf, scrollSome } from './steadiness.ts';
import type { Sample } from './steadiness.ts';
import { storedRecords } from './stored-records.ts';

/** What is read and noted, and for how long. */
export interface Reading {
  readonly url: string;
  /** Ids of letters, which links go to. */
  readonly letters: readonly string[];
  /** Words to look for. */
  readonly words: readonly string[];
  /** What is there from the first, and must be at the end. */
  readonly notes: readonly Note[];
  readonly seed: number;
  /** In ms. */
  readonly lasts: number;
  /** From one look at the page’s memory to the next, in ms. */
  readonly every: number;
  /** After each round, in ms. */
  readonly rest: number;
}

/** What came of it. */
export interface LongReading {
  readonly samples: readonly Sample[];
  readonly rounds: number;
  /** How many notes were said to be saved. */
  readonly said: number;
  /** Notes that are gone or otherwise than they were said to be saved, each as a sentence. */
  readonly lost: readonly string[];
}

/** Reads, looks for words and takes notes, over and over, in a page that stays open all the while. */
export async function readForLong(page: Page, reading: Reading, print: (line: string) => void): Promise<LongReading> {
  const { url, lasts, every, rest } = reading;
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await atRest(page);
  const name = await page.evaluate(async () => {
    for (;;) {
      const found = (await indexedDB.databases()).find((each) => each.name?.startsWith('vis-a-vis:'))?.name;
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await putNotes(page, name, reading.notes);
  await page.goto(url);
  await atRest(page);

  const random = seededRandom(reading.seed);
  const said = new Map<string, string>();
  const samples: Sample[] = [];
  let frames: number[] = [];
  let rounds = 0;
  // What is drawn differs from place to place: the page is looked at in one where nothing else is done.
  const [home = '', ...read] = reading.letters;
  let at = '';
  const goTo = async (id: string): Promise<void> => {
    // A link to where one is leads nowhere.
    if (id !== at) await page.evaluate(openByLink, id);
    at = id;
  };
  const begun = Date.now();
  while (Date.now() - begun < lasts) {
    await goTo(pick(read, random));
    frames.push(...(await page.evaluate(scrollSome)));
    await lookFor(page, pick(reading.words, random));
    await takeNote(page, `Round ${rounds}: ${pick(reading.words, random)}`, said);
    rounds += 1;
    await page.waitForTimeout(rest);
    if (Date.now() - begun < every * (samples.length + 1)) continue;
    await goTo(home);
    const sample = await memoryOf(page, frames);
    samples.push(sample);
    frames = [];
    const { heap, nodes, listeners, frame } = sample;
    print(
      `${Math.round((Date.now() - begun) / 1000)} s, ${rounds} rounds: ${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, 95th frame ${frame.toFixed(1)} ms`,
    );
  }
  const lost = await notAsSaid(page, reading.notes, said);
  return { samples, rounds, said: said.size, lost };
}

async function atRest(page: Page): Promise<void> {
  await page.locator('app-shell article letter-text').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Types a word, waits for what is found, goes to the next hit, and closes the bar. */
async function lookFor(page: Page, word: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(word);
  await page.locator('find-bar .tally b').first().waitFor();
  await page.keyboard.press('Enter');
  // What none of the letters in the columns has is only counted, and said not to be shown.
  const place = page.locator('find-bar .place').filter({ hasText: /\d/ });
  await place.or(page.locator('find-bar .away')).first().waitFor();
  await page.keyboard.press('Escape');
}

/** Takes a note on a word of a passage in sight, waits until the screen says that it is saved, and closes it. */
async function takeNote(page: Page, text: string, said: Map<string, string>): Promise<void> {
  await page.evaluate(() => {
    const inSight = [...document.querySelectorAll<HTMLElement>('article letter-text')].find((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return bottom > 120 && top < innerHeight - 120;
    });
    inSight?.focus({ preventScroll: true });
  });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  // Before the cursor is there, keys are commands.
  const field = page.locator('note-card[open] textarea:focus');
  await field.waitFor();
  await page.keyboard.type(text);
  await page.locator('note-card[open] .status:text-is("Saved")').waitFor();
  const id = await page
    .locator('note-card[open]')
    .evaluate((card) => (card as HTMLElementTagNameMap['note-card']).placed?.note.id ?? '');
  said.set(id, await field.inputValue());
  await page.keyboard.press('Escape');
}

/** Compares what is stored with what was put there, and with what the screen said. */
async function notAsSaid(
  page: Page,
  put: readonly Note[],
  said: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const stored = new Map((await storedRecords(page)).notes.map((note) => [(note as Note).id, note as Note]));
  const wrong: string[] = [];
  for (const note of put)
    if (JSON.stringify(stored.get(note.id)) !== JSON.stringify(note))
      wrong.push(`${note.id} is not as it was put there`);
  for (const [id, text] of said) {
    const note = stored.get(id);
    if (!note || textOf(note) !== text)
      wrong.push(`${id} was saved as “${text}” and is ${note ? `“${textOf(note)}”` : 'gone'}`);
  }
  if (stored.size !== put.length + said.size)
    wrong.push(`${stored.size} notes are stored, of ${put.length} put there and ${said.size} said to be saved`);
  return wrong;
}

/** Words of an edition, to look for; always the same. */
export function wordsIn(edition: Edition): readonly string[] {
  const random = seededRandom(5);
  const passages = passagesIn(edition);
  return Array.from({ length: 60 }, () => pick(pick(passages, random).text.match(/\p{L}{5,}/gu) ?? ['letter'], random));
}
