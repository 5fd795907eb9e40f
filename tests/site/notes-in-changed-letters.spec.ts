import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createNote, wordsOf } from '../../src/notes/new-note.ts';
import { withText } from '../../src/notes/note.ts';
import type { Note } from '../../src/notes/note.ts';
import { withPassages } from './changed-letters.ts';
import { openRoom, passage, writeNote } from './room.ts';
import { passageTexts, serveEdition } from './serve-edition.ts';

/** Words of real letters, each with what becomes of it. */
const NOTED = [
  ['board-mistakes', 'mistakes in judgment', 'As it was.'],
  ['board-internet', 'the image of a field commander', 'Reads otherwise.'],
  ['board-line-to-zawahiri', 'You delude yourself if you imagine', 'Moved.'],
  ['board-line-to-zawahiri', 'communication with the Central Command', 'Moved too.'],
  ['board-arms-money', 'a large sum of money he requested', 'Which of the two?'],
  ['board-azawad', 'We discussed a project', 'Taken out.'],
  ['board-reports-owed', 'administrative and financial reports', 'Its passage is gone.'],
] as const;

test.beforeEach(async ({ page }) => {
  await openRoom(page);
});

test('a note follows its words where they were corrected, and says so', async ({ page }) => {
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
  await serveEdition(page, (edition) =>
    withPassages(edition, { 'board-internet': (text) => text.replace('the image of', 'the imago of') }),
  );
  await page.reload();
  const marks = passage(page, 'board-internet').locator('mark.noted');
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe('the imago of a field commander');
  const card = page.locator('note-card');
  await expect(card).toContainText('The letter has changed; these words moved and read otherwise now.');
  await card.getByRole('link', { name: 'Look at it' }).click();
  await expect(page.locator('note-review-list li.open blockquote del')).toHaveText('image');
  await expect(page.locator('note-review-list li.open blockquote ins')).toHaveText('imago');
});

test('what became of the notes is said, and each is accepted, placed by hand or kept as lost', async ({ page }) => {
  await keepNotes(page);
  await serveEdition(page, (edition) =>
    withPassages(edition, {
      'board-internet': (text) => text.replace('the image of', 'the imago of'),
      'board-line-to-zawahiri': (text) => `Peace be upon you, and the mercy of God. ${text}`,
      'board-arms-money': (text) => `${text} ${text}`,
      'board-azawad': () => 'Nothing of what stood here is left, and this was put in its place.',
      'board-reports-owed': 'gone',
    }),
  );
  await page.reload();
  const said = 'Of 7 places with notes, 1 is as it was, 3 moved, 1 is unsure, 2 are lost.';
  await expect(page.locator('note-margin review-line')).toContainText(`The letters have changed. ${said}`);
  await page.locator('note-margin').getByRole('link', { name: 'Look at them' }).click();
  await expect(page).toHaveURL(/part=review/);
  await expect(page.locator('.notes-page review-line')).toContainText(said);

  const list = page.locator('note-review-list');
  const heads = list.locator('ol > li > button .outcome');
  await expect(heads).toHaveText([/^Unsure/, /^Moved, reads/, /^Moved/, /^Moved/, /^Lost/, /^Lost/]);

  // Those that moved as they were go at once, and come back.
  await list.getByRole('button', { name: /Accept all that moved unchanged: 2 places/ }).click();
  await expect(heads).toHaveCount(4);
  await page.locator('notice-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(heads).toHaveCount(6);

  // By keyboard alone: to the one that reads otherwise, accepted; the focus goes on with the next.
  await list.locator('li.open > button').focus();
  await page.keyboard.press('j');
  await expect(list.locator('li.open .own')).toHaveText('Reads otherwise.');
  await page.keyboard.press('a');
  await expect(list.locator('li.open .own')).toHaveText('Moved.');
  await expect(list.locator('li.open > button')).toBeFocused();
  for (const own of ['Moved too.', 'Taken out.']) {
    await page.keyboard.press('ArrowDown');
    await expect(list.locator('li.open .own')).toHaveText(own);
  }

  // Placed by hand: the fourth and fifth word.
  await expect(list.locator('li.open')).toContainText('These words no longer stand in this passage.');
  await page.keyboard.press('r');
  const field = list.locator('textarea');
  await expect(field).toBeFocused();
  for (let word = 0; word < 4; word += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(list.locator('.chosen')).toHaveText('Chosen: stood here');
  await page.keyboard.press('Enter');
  await expect(page.locator('notice-bar')).toContainText('Note placed on “');
  await expect(list.locator('li.open .own')).toHaveText('Its passage is gone.');

  await page.keyboard.press('o');
  await expect(heads).toHaveCount(3);
  await expect(list.locator('h2 ~ ul > li')).toContainText('administrative and financial reports');

  await page.reload();
  await expect(heads).toHaveText([/^Unsure/, /^Moved/, /^Moved/]);
  await expect(page.locator('.notes-page review-line')).toContainText(
    '3 are as they were, 2 moved, 1 is unsure, 1 is lost',
  );
  await page.goto('./#board-azawad');
  const marks = passage(page, 'board-azawad').locator('mark.noted');
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe('stood here');
  const closed = page.locator('note-card').filter({ hasText: 'Taken out.' });
  await closed.getByRole('button', { name: 'Write' }).click();
  const card = page.locator('note-card[open]');
  await card.getByText('Where it was before').click();
  await expect(card.locator('.former li')).toHaveText(/^We discussed a project.+, passage \d+\s*Until \d+ \w+ \d{4}$/);
});

test('where what looks for notes can’t be loaded, that is said, and it is tried again', async ({ page, context }) => {
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
  await serveEdition(page, (edition) =>
    withPassages(edition, { 'board-internet': (text) => `Peace be upon you. ${text}` }),
  );
  const part = '**/assets/resolve-changed-*.js';
  await page.route(part, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  const line = page.locator('note-margin review-line');
  await expect(line).toContainText('that part of the site could not be loaded');
  const again = line.getByRole('button', { name: 'Try again' });
  const asked = page.waitForRequest(part);
  await again.click();
  await asked;
  await expect(again).toBeVisible();
  await expect(page.locator('note-card')).toContainText('Irony again.');

  await page.unroute(part);
  // As when the connection comes back.
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(line).toContainText('Of 1 place with a note, 1 moved.');
});

test('where nothing has changed nothing is said, and the address of the review says so', async ({ page }) => {
  await keepNotes(page);
  await page.goto('./?page=notes#?part=review');
  await expect(page.locator('note-review-list .none')).toContainText('There is nothing to look at');
  await expect(page.locator('.notes-page review-line p')).toBeEmpty();
});

/** Keeps notes on words of the letters as they are. */
async function keepNotes(page: Page): Promise<void> {
  const texts = await passageTexts();
  const notes = NOTED.map(([id, words, text], place) => noteOn(id, texts.get(id) ?? '', { words, text, place }));
  // The page makes the database once the letters are drawn.
  const version = () => page.evaluate(async () => (await indexedDB.databases())[0]?.version ?? 0);
  await expect.poll(version).toBeGreaterThan(1);
  await page.evaluate(async (records) => {
    const opening = indexedDB.open('vis-a-vis:timbuktu-letters');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('notes', 'readwrite');
    for (const record of records) writing.objectStore('notes').put(record);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, notes);
}

interface Wanted {
  readonly words: string;
  readonly text: string;
  readonly place: number;
}

function noteOn(id: string, passageText: string, { words, text, place }: Wanted): Note {
  const start = passageText.indexOf(words);
  const target = wordsOf(id, passageText, start, start + words.length);
  const now = new Date(Date.UTC(2026, 0, 1, 12, place));
  const uuid = `00000000-0000-4000-8000-00000000000${place}`;
  return { ...withText(createNote({ motivation: 'commenting', target, now, uuid }), text, now), revision: 1 };
}
