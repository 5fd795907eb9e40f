import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { PlacedNote } from '../../src/views/placed-notes.ts';
import { findings } from './findings.ts';
import { CLAIM, press, REPLY, ROW, words } from './pressing.ts';
import { openNote, openRoom, passage, selectWithMouse, touch } from './room.ts';

/** What the margin has: of each note what it was made for, and what is in it besides words. */
async function kinds(page: Page): Promise<readonly string[]> {
  const made = await page
    .locator('note-margin')
    .evaluate((margin) =>
      ('notes' in margin ? (margin.notes as readonly PlacedNote[]) : []).map(({ note }) =>
        [note.motivation, ...note.body.slice(1).map(({ purpose }) => purpose)].join(' '),
      ),
    );
  return made.toSorted();
}

/** Every kind, made in the same places by keyboard and by mouse. */
const KINDS = [
  'assessing assessing',
  'bookmarking',
  'commenting',
  'commenting',
  'commenting tagging',
  'highlighting',
  'linking classifying',
];

test('each kind is made by keyboard alone, and is there after a reload', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  await press(page, 'ArrowRight Shift+ArrowRight m');
  await expect(page.locator('note-card')).toHaveCount(1);
  // Once more, and it is opened, not made again.
  await press(page, 'ArrowRight Shift+ArrowRight m');
  await expect(openNote(page)).toBeFocused();
  await press(page, 'Escape');
  await press(page, 'ArrowRight ArrowRight ArrowRight t');
  await page.getByRole('combobox').fill('Irony');
  await press(page, 'Enter Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(words(page, CLAIM)).toBeFocused();
  await press(page, 'b r');
  await expect(page.locator('link-line')).toBeVisible();
  await press(page, 'l Enter');
  await expect(openNote(page)).toBeFocused();
  await press(page, 'Escape d');
  await page.getByRole('button', { name: 'Disagree…, Communications' }).press('Enter');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('It is about secrecy.');
  await press(page, 'Escape n');
  await page.keyboard.type('On the whole passage.');
  await press(page, 'Escape [ n');
  await page.keyboard.type('On the whole exchange.');
  await press(page, 'Escape');
  await expect(page.locator(`#${ROW} h3`)).toBeFocused();
  await expect(page.locator('note-card .saving')).toHaveCount(0);
  await expect.poll(() => kinds(page)).toEqual(KINDS);

  await page.reload();
  await expect.poll(() => kinds(page)).toEqual(KINDS);
  await expect(passage(page, CLAIM).getByRole('button', { name: /^You disagree: Communications/ })).toBeVisible();
  // The edition’s theme stays as it is.
  await expect(passage(page, CLAIM).locator('.glyphs')).toHaveAccessibleName('Themes: Communications');
  await expect(page.locator(`#${ROW}`).getByRole('button', { name: /^Note, 1$/ })).toBeVisible();
  await press(page, 'Control+k');
  await page.keyboard.type('bookmark');
  await expect(page.getByRole('option', { name: /^Go to bookmark/ })).toBeVisible();
});

test('each kind is made by mouse', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  const bar = page.locator('selection-bar');
  await selectWithMouse(page, CLAIM, 'action plans');
  await bar.getByRole('button', { name: 'Highlight' }).click();
  await selectWithMouse(page, CLAIM, 'Sheikh Ayman');
  await bar.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('combobox').fill('Irony');
  await page.getByRole('option', { name: 'New tag' }).click();
  await expect(page.getByRole('option', { name: 'Irony', selected: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await selectWithMouse(page, CLAIM, 'recommendations');
  await bar.getByRole('button', { name: 'Bookmark' }).click();
  await selectWithMouse(page, CLAIM, 'the region');
  await bar.getByRole('button', { name: 'Link' }).click();
  await words(page, REPLY).click({ position: { x: 4, y: 4 } });
  await page.locator('link-line').getByRole('button', { name: 'Link to this passage' }).click();
  await expect(openNote(page)).toBeFocused();
  await page.locator('note-card[open] select').selectOption({ label: 'contradicts the first' });
  await passage(page, CLAIM).locator('.glyphs').click();
  await page.getByRole('button', { name: 'Disagree…, Communications' }).click();
  await page.keyboard.type('It is about secrecy.');
  await selectWithMouse(page, CLAIM, 'the Mujahideen');
  await bar.getByRole('button', { name: 'Note' }).click();
  await page.keyboard.type('On words.');
  await page.locator(`#${ROW}`).getByRole('button', { name: 'Note on this exchange' }).click();
  await page.keyboard.type('On the whole exchange.');
  await expect(page.locator('note-card .saving')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => kinds(page)).toEqual(KINDS);
});

test('a link survives another alignment and page, is called off by Escape, and its ends lead to their places', async ({
  page,
}) => {
  await openRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  await press(page, 'r Escape');
  await expect(page.locator('link-line')).toHaveCount(0);
  await press(page, 'r a g s');
  await expect(page.locator('link-line')).toBeVisible();
  await press(page, 'g c');
  await selectWithMouse(page, REPLY, 'the image of a field commander');
  await page.locator('selection-bar').getByRole('button', { name: 'Link to these words' }).click();
  await page.keyboard.type('They meet.');
  const ends = page.locator('note-card a:has(q)');
  await expect(ends.nth(1)).toHaveText('the image of a field commander');
  await ends.first().click();
  await expect(page).toHaveURL(/align=theme.*#belmokhtar-internet$/);
  await page.locator('note-card').getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('note-card')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ends).toHaveCount(2);

  // Words with a note are a place as any other while a link is made.
  await words(page, CLAIM).focus();
  await press(page, 'r');
  await page.locator(`#${REPLY} letter-text [data-note]`).first().click();
  await expect(page.getByRole('button', { name: 'Link to this passage' })).toBeVisible();
  await expect(openNote(page)).toHaveCount(0);
  await press(page, 'Escape');
  await expect(page.locator('link-line')).toHaveCount(0);
});

test('tags are given and taken away, several in one go; axe finds nothing in the dialogs', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  await press(page, 't');
  for (const tag of ['Irony', 'Doubt', 'Élite']) {
    await page.getByRole('combobox').fill(tag);
    await press(page, 'Enter');
    await expect(page.getByRole('option', { name: tag, selected: true })).toBeVisible();
  }
  await page.getByRole('combobox').fill('eli');
  await press(page, 'Enter');
  await expect(page.getByRole('status').filter({ hasText: 'taken away' })).toBeVisible();
  expect(await findings(page, 'tag-picker')).toEqual([]);
  await press(page, 'Escape');
  await expect(words(page, CLAIM)).toBeFocused();
  const chips = page.locator('note-card .tags li');
  await expect(chips).toHaveText([/Irony/, /Doubt/]);
  // The same place again: the same note, with the tags it has.
  await press(page, 't');
  await expect(page.getByRole('option', { selected: true })).toHaveText([/Irony/, /Doubt/]);
  await press(page, 'Escape');
  await chips.first().getByRole('button').click();
  await chips.getByRole('button').click();
  await expect(page.locator('note-card')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chips).toHaveText([/Doubt/]);
  await press(page, 'd');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findings(page, 'passage-themes')).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('every kind is offered within the width, and the line of a link too', async ({ page }) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).evaluate((element) => getSelection()?.selectAllChildren(element));
    const bar = page.locator('selection-bar .bar');
    for (const name of ['Note', 'Highlight', 'Tag', 'Link', 'Bookmark', 'Cite']) {
      const box = await bar.getByRole('button', { name }).boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await touch(bar.getByRole('button', { name: 'Link' }));
    await touch(words(page, REPLY));
    await touch(page.getByRole('button', { name: 'Link to this passage' }));
    await expect(openNote(page)).toBeFocused();
  });
});
