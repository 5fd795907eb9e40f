import { expect, test } from '@playwright/test';
import { noteTexts, openNote, openRoom, passage, selectWithMouse, writeNote } from './room.ts';

// In Safari a button that is pressed with the mouse takes the focus from a field and has it not itself. There is no Safari here: what it does at the press is done by a script.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('mousedown', (event) => {
      const button = event.composedPath().some((one) => one instanceof Element && one.matches('button, a'));
      if (!button || event.defaultPrevented) return;
      event.preventDefault();
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
  });
});

test('a key after a pressed button is no letter of the note that was written in', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony');
  await page.getByRole('button', { name: /^Ransom/ }).click();
  await expect(page).toHaveURL(/themes-off=ransom/);
  // The page has looked for the focus by then.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/themes-off=ransom\+weapons/);
  expect(await noteTexts(page)).toEqual(['Irony']);
});

test('a note without words stays while one of its buttons is pressed', async ({ page }) => {
  await openRoom(page);
  await selectWithMouse(page, 'board-internet', 'the image of a field commander');
  await page.keyboard.press('n');
  await expect(openNote(page)).toBeFocused();
  await page.locator('note-card').getByRole('button', { name: 'Tags…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Irony');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('note-card .tags')).toContainText('Irony');
  await expect(passage(page, 'board-internet').locator('mark.noted')).toHaveCount(1);
});
