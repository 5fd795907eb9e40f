import { expect, test } from '@playwright/test';
import { findings } from './findings.ts';
import { showMedium } from './medium.ts';
import { holdPrints, openPrint, print } from './printing.ts';
import { openRoom } from './room.ts';

test('without a letter there is nothing to print, and the dialog says so', async ({ page }) => {
  await openRoom(page);
  const dialog = await openPrint(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  await expect(dialog.getByRole('status')).toHaveText('Nothing to print: choose a letter.');
  await expect(dialog.getByRole('button', { name: 'Print…' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^The ruling on hostages/ }).check();
  await expect(dialog.getByRole('status')).toHaveText('3 passages of 1 letter');
  await expect(dialog.getByRole('button', { name: 'Print…' })).toBeEnabled();
});

test('themes and layers begin as on the screen, and what is off is counted on paper', async ({ page }) => {
  await holdPrints(page);
  await openRoom(page, '?themes-off=structure&others=hide&layers-off=glosses');
  const dialog = await openPrint(page);
  await expect(dialog.getByRole('checkbox', { name: 'Structure' })).not.toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^Glosses/ })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: /^Reported/ }).uncheck();
  const sheet = await print(page, dialog);
  await expect(sheet.locator('.away')).toContainText(/Not shown: .*\d+ glosses.*\d+ passages/);
  await expect(sheet.locator('.legend')).not.toContainText('Structure');
  await expect(page).toHaveURL(/layers-off=glosses&?/);
});

test('a second print begins as the first ended; what is cancelled prints nothing', async ({ page }) => {
  const prints = await holdPrints(page);
  await openRoom(page);
  const first = await openPrint(page);
  await first.getByRole('checkbox', { name: /^Coverage/ }).check();
  await first.getByRole('radio', { name: 'Black and white' }).check();
  await print(page, first);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await showMedium(page, 'screen');
  const second = await openPrint(page);
  await expect(second.getByRole('checkbox', { name: /^Coverage/ })).toBeChecked();
  await expect(second.getByRole('radio', { name: 'Black and white' })).toBeChecked();
  await second.getByRole('button', { name: 'Cancel' }).click();
  await expect(second).toHaveCount(0);
  await (await openPrint(page)).press('Escape');
  await expect(page.locator('print-dialog')).toHaveCount(0);
  expect(prints()).toBe(1);
  await expect(page.locator('.paper')).toHaveCount(0);
});

for (const width of [320, 1440]) {
  const tag = width === 1440 ? '@whole' : [];
  test(`axe finds nothing in the dialog at ${width} px, and all of it can be reached`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openRoom(page);
    const dialog = await openPrint(page);
    await dialog.getByRole('radio', { name: 'Only some' }).check();
    await dialog.getByRole('checkbox', { name: 'Ransom' }).uncheck();
    expect(await findings(page, 'print-dialog')).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await dialog.getByRole('radio', { name: 'Black and white' }).check();
  });
}
