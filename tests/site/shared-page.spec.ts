import { expect } from '@playwright/test';
import { openTool, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

// What keeps the focus in the page before acts a frame later in Firefox, where it finds the new one: the way of these tests, not of a reader.
test('a page that is shown anew has nothing of what was done in it before', { tag: '@once' }, async ({ page }) => {
  const opened = page.locator('app-shell details[open]');
  await showRoom(page, '#?find=hostages');
  const atFirst = await opened.count();
  await passage(page, 'board-internet').locator('.dates summary').click();
  await expect(opened).toHaveCount(atFirst + 1);
  await openTool(page, 'Layers');
  await expect(page.getByRole('switch').first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.evaluate(() => {
    scrollTo(0, 900);
    getSelection()?.selectAllChildren(document.querySelector('#board-internet letter-text') ?? document.body);
  });

  await showRoom(page);
  await expect(page.locator('find-bar, mark.hit, dialog')).toHaveCount(0);
  await expect(opened).toHaveCount(0);
  await expect(page.getByRole('switch')).toHaveCount(0);
  expect(
    await page.evaluate(() => [
      scrollY,
      String(getSelection()),
      document.activeElement?.localName,
      location.search + location.hash,
    ]),
  ).toEqual([0, '', 'body', '']);
});
