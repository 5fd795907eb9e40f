import { expect } from '@playwright/test';
import { layerSwitch, openTool, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test('each layer has a switch that says how much of it there is', { tag: '@once' }, async ({ page }) => {
  await showRoom(page);
  await openTool(page, 'Layers');
  const numbers = page.locator('layer-options small');
  await expect(numbers).not.toHaveCount(0);
  const counts = await numbers.allTextContents();
  const shown = await page.evaluate(() => ({
    letter: document.querySelectorAll('.passage:not(.reported)').length,
    glosses: document.querySelectorAll('.gloss.first').length,
    omissions: document.querySelectorAll('.omission').length,
    reported: document.querySelectorAll('.passage.reported').length,
    edition: document.querySelectorAll('.passage .editorial').length,
  }));
  expect(counts.slice(0, 5).map(Number)).toEqual(Object.values(shown));
});

test('the letter’s words only: what goes is counted, and comes back', async ({ page }) => {
  await showRoom(page);
  await openTool(page, 'Layers');
  const numbers = page.locator('layer-options small');
  await expect(numbers).not.toHaveCount(0);
  const before = await numbers.allTextContents();
  await page.getByRole('button', { name: 'Letter’s words only' }).click();
  await expect(page).toHaveURL(/layers-off=edition\+glosses\+omissions\+reported$/);
  const trace = page.locator('.away');
  await expect(trace).toHaveText(
    `Not shown: ${before[1]} glosses, ${before[2]} omissions, reported: ${before[3]} passages, and ${before[4]} notes of the edition. Show all`,
  );
  await expect(page.locator('.passage .editorial')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await trace.getByRole('link', { name: 'Show all' }).click();
  await expect(trace).toHaveCount(0);
  expect(await page.locator('.passage .editorial').count()).toBe(Number(before[4]));
});

test(
  'without the letter’s words the reports and the edition stay, and each passage says what is missing',
  { tag: '@once' },
  async ({ page }) => {
    await showRoom(page);
    await (await layerSwitch(page, 'Letter’s words')).click();
    await expect(passage(page, 'board-internet')).toContainText(
      /\d+ words of the letter; the letter’s words are switched off/,
    );
    await expect(passage(page, 'request-not-jihad').locator('letter-text')).toHaveCount(1);
  },
);

test('a passage whose notes are off says how many it has', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '?layers-off=edition');
  await expect(passage(page, 'ruling-status-of-hostages')).toContainText('Not shown: 1 note of the edition.');
});
