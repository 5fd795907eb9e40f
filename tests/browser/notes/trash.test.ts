import { openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { all, NAME, newNote, openTab, remove, saved, trash, words } from './opened-tab.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** Notes that were deleted so many days ago, and one that was not. */
async function deletedAgo(days: readonly number[]): Promise<void> {
  const { store } = await openTab();
  for (const ago of days) await remove(store, (await saved(store, newNote(`${ago} days ago`))).id);
  await saved(store, newNote('never'));
  store.close();
  const database = await openDB(NAME);
  for (const note of (await database.getAll('notes')).filter(({ deleted }) => deleted)) {
    const ago = Number(/\d+/.exec(note.body[0].value)?.[0]);
    await database.put('notes', { ...note, deleted: new Date(Date.now() - ago * DAY).toISOString() });
  }
  database.close();
}

/** What is in the trash once the notes were opened by a clock that is ahead by so much, in ms. */
async function openedAt(ahead: number): Promise<readonly string[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead });
  onTestFinished(() => void vi.useRealTimers());
  const { store } = await openTab();
  const found = words(await trash(store));
  expect(words(await all(store))).toEqual(['never']);
  store.close();
  vi.useRealTimers();
  return found;
}

async function openedDaily(from: number, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) await openedAt(from + day * DAY);
}

/** What is known of the days on which something was over. */
async function daysKept(): Promise<unknown> {
  const database = await openDB(NAME);
  const setting: unknown = await database.get('settings', 'trash');
  database.close();
  return setting;
}

test('a deleted note is kept for 30 days, and goes for good once that was found on seven days', async () => {
  await deletedAgo([1, 29, 31]);
  const broken = { id: 'damaged', deleted: '2001-01-01T00:00:00.000Z' };
  const database = await openDB(NAME);
  await database.put('notes', broken);
  database.close();

  // Twice on one day is one day, and a pause is none.
  for (const day of [0, 0, 1, 2, 9, 10, 11]) {
    expect(await openedAt(day * DAY)).toEqual(['1 days ago', '29 days ago', '31 days ago']);
  }
  expect(await openedAt(12 * DAY)).toEqual(['1 days ago', '29 days ago']);
  const { store } = await openTab();
  expect(store.damaged.map(({ value }) => value)).toEqual([broken]);
});

test.each([
  { clock: 'for a moment', days: [YEAR, YEAR] },
  { clock: 'for six days', days: [0, 1, 2, 3, 4, 5].map((day) => YEAR + day * DAY) },
])('a clock that jumps ahead by a year $clock takes nothing for good', async ({ days }) => {
  await deletedAgo([0, 29]);
  for (const ahead of days) expect(await openedAt(ahead)).toEqual(['0 days ago', '29 days ago']);
  expect(await openedAt(0)).toEqual(['0 days ago', '29 days ago']);
  expect(await daysKept()).toBeUndefined();
});

test('days by a clock that was ahead are not counted once it is set back', async () => {
  await deletedAgo([0, 31]);
  await openedDaily(0, 2);
  await openedDaily(YEAR, 4);
  for (const day of [2, 3, 4, 5]) expect(await openedAt(day * DAY)).toEqual(['0 days ago', '31 days ago']);
  expect(await openedAt(6 * DAY)).toEqual(['0 days ago']);
  await openedDaily(2 * YEAR, 6);
  expect(await openedAt(7 * DAY)).toEqual(['0 days ago']);
});

test('what was deleted while the clock was far behind is there for seven days after it was set right', async () => {
  await deletedAgo([4000]);
  await openedDaily(0, 6);
  expect(await openedAt(5 * DAY)).toEqual(['4000 days ago']);
});
