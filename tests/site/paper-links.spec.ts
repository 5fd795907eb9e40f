import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { keep } from './comfort.ts';
import { showMedium } from './medium.ts';
import { holdPrints, openPrint, print } from './printing.ts';
import { openRoom } from './room.ts';

/** What stands on the sheet around a passage: its article, the lines beside it and the links under it. */
function entry(sheet: Locator, id: string): Locator {
  return sheet.locator('.entry', { has: sheet.page().locator(`article#${id}`) });
}

test.beforeEach(async ({ page }) => {
  // The width of A4 less its margins, in CSS px.
  await page.setViewportSize({ width: 688, height: 1000 });
  await holdPrints(page);
});

for (const language of ['en', 'ar']) {
  test(`a line leads from the claim to its reply, which says what it is: ${language}`, async ({ page }) => {
    await keep(page, { language });
    await openRoom(page);
    await page.locator('.bar tool-popover').first().getByRole('button').first().click();
    await page
      .locator('.menu button')
      .filter({ hasText: /^\s*(Print|طباعة)…/ })
      .click();
    await page.locator('print-dialog button.main').click();
    const sheet = page.locator('.paper');
    await expect(sheet.locator('letter-text').first()).not.toBeEmpty();
    await showMedium(page, 'print');
    const branches = ['belmokhtar-internet', 'board-internet'].map((id) => entry(sheet, id).locator('.branch'));
    for (const branch of branches) await expect(branch).toBeVisible();
    const [from, to] = await Promise.all(branches.map((branch) => branch.boundingBox()));
    if (!from || !to) throw new Error('The link is not drawn.');
    expect(from.y).toBeCloseTo(to.y, 0);
    const [left, right] = language === 'en' ? [from, to] : [to, from];
    expect(Math.abs(left.x + left.width - right.x)).toBeLessThan(3);
    const said =
      language === 'en' ? 'Reply to the claim beside it: Counter-charges.' : 'رد على الدعوى المجاورة: اتهام مضاد.';
    await expect(entry(sheet, 'board-internet').locator('.link-said')).toContainText(said);
  });
}

test('a link is told with its reason, by whom it is made and how sure it is', async ({ page }) => {
  await openRoom(page);
  const sheet = await print(page, await openPrint(page));
  await expect(entry(sheet, 'board-internet').locator('.link-said')).toHaveText(
    /Counter-charges\.\s+The reply takes up “the secrets .+\.\s+Guidère 2014, high certainty\.\s*$/,
  );
  await expect(entry(sheet, 'ruling-western-reaction').locator('.link-said')).toContainText(
    'Reply to the claim “Fears that it will draw the eyes of …” (Belmokhtar, undated, after 2007, reported): Rules on.',
  );
  await expect(sheet.locator('.signs')).toContainText('lead from a claim to its reply');
});

test('of one letter it is said that the claim is not printed, and nothing is drawn', async ({ page }) => {
  await openRoom(page, '#board-internet');
  const dialog = await openPrint(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  const sheet = await print(page, dialog);
  await expect(entry(sheet, 'board-internet').locator('.link-said')).toContainText('The claim is not printed.');
  await expect(sheet.locator('.branch')).toHaveCount(0);
});

test('they are left out if the reader does not want them', async ({ page }) => {
  await openRoom(page);
  const dialog = await openPrint(page);
  await dialog.getByRole('checkbox', { name: /^Links/ }).uncheck();
  const sheet = await print(page, dialog);
  await expect(sheet.locator('.link-said, .branch, .trunk')).toHaveCount(0);
  await expect(sheet.locator('.signs')).not.toContainText('arrow');
});

test('on paper dashes are a theme’s alone, and the key says how reported speech is told', async ({ page }) => {
  await openRoom(page);
  const sheet = await print(page, await openPrint(page));
  const reported = entry(sheet, 'ruling-western-reaction').locator('blockquote');
  await expect(reported).toHaveCSS('border-inline-start-style', 'solid');
  await expect(reported).toHaveCSS('font-style', 'italic');
  await expect(sheet.locator('.signs')).toContainText('Italics with “reported” over them');
});
