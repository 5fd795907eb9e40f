import { expect, test } from '@playwright/test';
import { noteTexts, openNote, openRoom, passage, selectWithMouse, touch, writeNote } from './room.ts';
import { withoutChannels } from './without-channels.ts';

const WORDS = 'the image of a field commander';

test('selected words offer a note; it opens level with them, is saved as one types and marks them', async ({
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Irony again.');
  const marks = passage(page, 'board-internet').locator('mark.noted');
  expect((await marks.allInnerTexts()).join('')).toBe(WORDS);
  const card = await page.locator('note-card[open]').boundingBox();
  const mark = await marks.first().boundingBox();
  expect(Math.abs((card?.y ?? 0) - (mark?.y ?? 999))).toBeLessThan(4);
});

test('what was written is there after a reload', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Irony again.');
  await page.reload();
  await expect(passage(page, 'board-internet').locator('mark.noted').first()).toBeVisible();
  await expect.poll(() => noteTexts(page)).toEqual(['Irony again.']);
});

test('by keyboard alone: words are selected, noted, and the focus comes back', async ({ page }) => {
  await openRoom(page, '#belmokhtar-emirate-isolated');
  const text = passage(page, 'belmokhtar-internet').locator('letter-text');
  await text.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('protect the');
  await page.keyboard.press('n');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('By keyboard.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  expect(await noteTexts(page)).toEqual(['By keyboard.']);

  // Once follows the passage, once more opens its note.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#belmokhtar-internet$/);
  await page.keyboard.press('Enter');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type(' And more.');
  expect(await noteTexts(page)).toEqual(['By keyboard. And more.']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the note comes up as a sheet at the foot of the window', { tag: '@once' }, async ({ page }) => {
    await openRoom(page, '#board-internet');
    await passage(page, 'board-internet')
      .locator('letter-text')
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
    await touch(page.getByRole('button', { name: 'Note', exact: true }));
    await page.keyboard.type('On a phone.');
    const sheet = page.locator('note-card[open]');
    await expect(sheet.locator('.status')).toHaveText('Saved');
    const box = await sheet.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await touch(sheet.getByRole('button', { name: 'Done' }));
    await expect(page.locator('note-card[open]')).toHaveCount(0);
    await touch(passage(page, 'board-internet').locator('mark.noted').first());
    await expect(openNote(page)).toHaveValue('On a phone.');
  });
});

test('a note is edited, deleted, brought back by undo, and put back from the list @once', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'First.');
  await page.keyboard.type(' Second.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await page.locator('note-card[open]').getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('note-card')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('note-card')).toHaveCount(1);
  expect(await noteTexts(page)).toEqual(['First. Second.']);

  await page.getByRole('link', { name: /^Notes/ }).click();
  await page.locator('.row-open').click();
  await page.locator('note-card').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.locator('.row-words')).toHaveText('First. Second.');
});

test('a click on marked words leads into their note, also when it is open already', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'First line');
  await passage(page, 'board-internet').locator('header').click();
  await passage(page, 'board-internet').locator('mark.noted').first().click();
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('; next line');
  expect(await noteTexts(page)).toEqual(['First line; next line']);
});

test('a note that is left without a word is not kept, however it is left @once', async ({ page }) => {
  await openRoom(page);
  await selectWithMouse(page, 'board-internet', WORDS);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.locator('note-card')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('note-card')).toHaveCount(0);
  await selectWithMouse(page, 'board-internet', WORDS);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.locator('note-card')).toHaveCount(1);
  await passage(page, 'belmokhtar-internet').locator('header').click();
  await expect(page.locator('note-card')).toHaveCount(0);
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toHaveCount(0);
});

test('two tabs see each other’s notes, and what is written to one note in both is all kept @once', async ({
  context,
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'One.');
  const other = await context.newPage();
  await openRoom(other);
  await expect.poll(() => noteTexts(other)).toEqual(['One.']);
  await other.locator('note-card').getByRole('button', { name: 'Write' }).click();
  await expect(openNote(other)).toBeFocused();
  await other.keyboard.press('End');
  await other.keyboard.type(' Two.');
  await expect(page.locator('note-card textarea').first()).toHaveValue('One. Two.');

  await Promise.all([
    page.locator('note-card textarea').first().pressSequentially(' left'),
    other.locator('note-card textarea').first().pressSequentially(' right'),
  ]);
  await expect(page.locator('note-card .saving')).toHaveCount(0);
  await expect(other.locator('note-card .saving')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('note-card note-text').first()).toBeVisible();
  const all = (await noteTexts(page)).join('\n');
  for (const letter of 'left'.concat('right')) expect(all).toContain(letter);
  // What one tab wrote may stand between them.
  for (const word of ['One.', 'Two.']) expect(all).toContain(word);
});

test('a selection over several passages makes a note on the first', async ({ page }) => {
  await openRoom(page);
  await selectWithMouse(page, 'belmokhtar-internet', 'likely to end up');
  await page.evaluate(() => {
    const end = document.querySelector('#board-internet letter-text');
    if (end) getSelection()?.extend(end, 0);
  });
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.locator('note-card q')).toContainText('likely to end up in the hands of the enemy');
  await expect(page.locator('note-card q')).toContainText('recommendations.');
});

test('in a browser that keeps nothing, the page says so and the letters can be read', async ({ page }) => {
  await withoutChannels(page);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('Storage is not allowed.', 'SecurityError');
      },
    });
  });
  await openRoom(page);
  await expect(page.getByText('Notes cannot be saved')).toBeVisible();
  await expect(page.getByText('does not let this page store notes').first()).toBeVisible();
  await expect(passage(page, 'board-internet')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByText('does not let this page store anything, so letters cannot be kept')).toBeVisible();
});
