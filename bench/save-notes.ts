import type { Page } from 'playwright';
import { median, percentile } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { freshPageOnDisk, openRoom } from './site.ts';

const KEYSTROKES = 50;

/** From a keystroke in a note to the word “Saved”. */
export const saveNotes: Measurement = {
  name: 'notes',
  peer: 'IndexedDB puts the same record, with relaxed durability',
  limit: 'IndexedDB puts the same record, with strict durability',
  async measure(openSite) {
    const site = await openSite();
    const page = await freshPageOnDisk();
    await openRoom(site, page);
    await openNote(page);
    await page.locator('note-card[open]').evaluate(followSaving);
    const from = await page.evaluateHandle(openBare, await onlyDatabase(page));
    const to = await page.evaluateHandle(openBare, 'bench');
    const ours: number[] = [];
    const peer: number[] = [];
    const limit: number[] = [];
    for (let count = 0; count < KEYSTROKES; count += 1) {
      ours.push(await typeUntilSaved(page));
      limit.push(await page.evaluate(timePut, { from, to, durability: 'strict' } as const));
      peer.push(await page.evaluate(timePut, { from, to, durability: 'relaxed' } as const));
    }
    await page.context().close();
    const figure = (name: string, of: (samples: readonly number[]) => number) =>
      ({ name, unit: 'ms', ours: of(ours), peer: of(peer), limit: of(limit) }) as const;
    return [
      figure('keystroke to “Saved”, median', median),
      figure('keystroke to “Saved”, 95th percentile', (samples) => percentile(samples, 0.95)),
    ];
  },
};

/** By keyboard: a word of the first passage is selected and noted. */
async function openNote(page: Page): Promise<void> {
  await page.locator('article.passage letter-text').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('n');
  await page.locator('note-card[open] textarea:focus').waitFor();
  await page.locator('note-card[open] .status', { hasText: 'Saved' }).waitFor();
}

/** The page's own, as it has seen no other visit. */
async function onlyDatabase(page: Page): Promise<string> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`The page has ${names.length} databases, not one.`);
  return name;
}

/** Runs in the page: from now on a `saved` measure tells of each keystroke how long it took. */
export function followSaving({ shadowRoot: card }: Element): void {
  if (!card) throw new Error('The note’s card has not been drawn.');
  let pressed: number | undefined;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === undefined || card.querySelector('.status')?.textContent !== 'Saved') return;
    performance.measure('saved', { start: pressed });
    pressed = undefined;
  }).observe(card, { subtree: true, childList: true, characterData: true });
}

export async function typeUntilSaved(page: Page): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('saved'));
  await page.keyboard.press('e');
  const saved = await page.waitForFunction(() => performance.getEntriesByName('saved')[0]?.duration, undefined, {
    polling: 20,
  });
  return (await saved.jsonValue()) ?? Number.NaN;
}

/** Runs in the page: opens a database; a new one gets a store for notes and nothing more. */
function openBare(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('notes', { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error(`${name} can’t be opened.`)));
  });
}

interface Put {
  readonly from: IDBDatabase;
  readonly to: IDBDatabase;
  readonly durability: IDBTransactionDurability;
}

/** Runs in the page: puts the note as it is into the other database as well, and gives the ms until that is done. */
async function timePut({ from, to, durability }: Put): Promise<number> {
  const note = await new Promise((resolve) => {
    const cursor = from.transaction('notes').objectStore('notes').openCursor();
    cursor.addEventListener('success', () => resolve(cursor.result?.value));
  });
  const start = performance.now();
  const transaction = to.transaction('notes', 'readwrite', { durability });
  transaction.objectStore('notes').put(note);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  return performance.now() - start;
}
