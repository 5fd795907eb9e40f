import { expect, test as ownPage } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { allowClipboard, clipboard } from './clipboard.ts';
import { findings } from './findings.ts';
import { CLAIM, press, ROW, words } from './pressing.ts';
import { openRoom, passage, selectIn, selectWithMouse } from './room.ts';
import { savedBy } from './saving.ts';
import { show, showRoom, test } from './shared-page.ts';

const PLAIN =
  /^Mokhtar Belmokhtar to AQIM Advisory Board and Al-Qaeda Central, .* passage beginning “To protect .*”, as quoted in Mathieu Guidère, .*, in English translation; The Timbuktu letters, version 1\.0, http:\/\/localhost:\d+\/#belmokhtar-internet\.$/;

/** The notice that says what became of copying. */
function notice(page: Page): Locator {
  return page.locator('notice-bar').getByRole('status');
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Citation' });
}

function preview(page: Page): Locator {
  return dialog(page).getByRole('group', { name: 'The citation' });
}

test('a passage’s citation is copied at once, and its link leads back to it', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page);
  await passage(page, CLAIM).getByRole('button', { name: 'Cite this passage' }).click();
  await expect(notice(page)).toContainText('Citation copied.');
  const copied = await clipboard(page);
  expect(copied).toMatch(PLAIN);
  await page.goto(/http:\/\/localhost\S+[^.\s]/.exec(copied)?.[0] ?? '');
  await expect(passage(page, CLAIM)).toHaveAttribute('aria-current', 'location');
});

test('selected words are copied with where they are from', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page, `#${ROW}`);
  await selectWithMouse(page, CLAIM, 'the hands of the enemy');
  await page.locator('selection-bar').getByRole('button', { name: 'Cite' }).click();
  await expect(notice(page)).toContainText('Citation copied.');
  expect(await clipboard(page)).toMatch(/^“the hands of the enemy”\r?\nMokhtar Belmokhtar to /);
});

test('a letter is cited from its row and by a command, with an address that leads to the row', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page, '?align=date');
  await page.locator('#board-2012').getByRole('button', { name: 'Cite this letter' }).click();
  await expect(notice(page)).toContainText('Citation copied.');
  const copied = await clipboard(page);
  expect(copied).toContain('3 November 2012 (so Guidère 2014; 3 October 2012 according to Associated Press 2013)');
  await page.goto(/http:\/\/localhost\S+[^.\s]/.exec(copied)?.[0] ?? '');
  await expect(page.locator('#board-2012')).toHaveAttribute('aria-current', 'location');
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press(page, 'Mod+k');
  await page.keyboard.type('cite the letter');
  await page
    .getByRole('option', { name: /^Cite the letter/ })
    .first()
    .click();
  await expect(notice(page)).toContainText('Citation copied.');
  expect(await clipboard(page)).toContain('; The Timbuktu letters, version 1.0, ');
});

test('other styles are seen, copied and saved; what is cited can be more', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  await press(page, 'ArrowRight c');
  await notice(page).getByRole('button', { name: 'Other styles…' }).click();
  await expect(preview(page)).toContainText('“To”');
  await expect(dialog(page).getByRole('radio', { name: 'Plain' })).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(preview(page)).toContainText('September 10, 2012 (date probable), quoted in Mathieu Guidère, ');
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(preview(page)).toContainText(/^@misc\{belmokhtar-internet:0-2,/);
  await dialog(page).getByRole('radio', { name: 'Whole letter' }).check();
  await expect(preview(page)).toContainText(/^@misc\{belmokhtar-2012,/);
  const shown = await preview(page).innerText();
  await dialog(page).getByRole('button', { name: 'Copy' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Citation copied.');
  expect((await clipboard(page)).replaceAll('\r\n', '\n')).toBe(shown);
  const file = await savedBy(page, dialog(page).getByRole('button', { name: 'Save as file' }));
  expect(file.name).toBe('belmokhtar-2012.bib');
  expect(file.bytes.toString()).toBe(`${shown}\n`);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

ownPage('where the browser does not allow copying, that is said, and the citation is shown', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await passage(page, CLAIM).getByRole('button', { name: 'Cite this passage' }).click();
  await expect(notice(page)).toContainText('The browser did not allow copying the citation.');
  await notice(page).getByRole('button', { name: 'Show the citation' }).click();
  await expect(preview(page)).toHaveText(PLAIN);
  await dialog(page).getByRole('button', { name: 'Copy' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Select the citation above');
});

test('an exchange is not cited as a whole, and that is said', async ({ page }) => {
  await showRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  await press(page, '[ c');
  await expect(notice(page)).toContainText('An exchange can’t be cited as a whole.');
});

for (const width of [390, 1440]) {
  test(
    `${width} px: the dialog fits, and axe finds nothing in it`,
    { tag: width === 1440 ? '@whole' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await showRoom(page, `#${CLAIM}`);
      await passage(page, CLAIM).getByRole('button', { name: 'Cite this passage' }).click();
      await notice(page).getByRole('button').first().click();
      await dialog(page).getByRole('radio', { name: 'CSL-JSON' }).check();
      const box = await page.locator('cite-dialog dialog').boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(
        await page.locator('cite-dialog dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      expect(await findings(page, 'cite-dialog')).toEqual([]);
    },
  );
}

test('words of another source’s wording are cited with that source, the passage’s own beside them with theirs', async ({
  page,
}) => {
  await allowClipboard(page);
  await showRoom(page, '#board-canadians');
  await passage(page, 'board-canadians').locator('.wording summary').first().click();
  const wordings = passage(page, 'board-canadians').locator('wording-diff').first().locator('compared-text');
  await selectIn(page, wordings.nth(1), 'alongside us in the plan we outlined');
  await press(page, 'c');
  await expect(notice(page)).toContainText('Citation copied.');
  const copied = await clipboard(page);
  expect(copied).toMatch(/^“alongside us in the plan we outlined”\r?\n/);
  expect(copied).toContain('as quoted in CBC News, report on the letter');
  await selectIn(page, wordings.nth(0), 'following the plan');
  await press(page, 'c');
  await expect.poll(() => clipboard(page)).toMatch(/^“following the plan”\r?\n[^]* as quoted in Mathieu Guidère/);
});

test('what is selected and can’t be cited is said not to have been', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page, `#${CLAIM}`);
  await words(page, CLAIM).focus();
  await passage(page, CLAIM)
    .locator('header')
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await press(page, 'c');
  await expect(notice(page)).toContainText('Citation copied without the selected words');
  expect(await clipboard(page)).toMatch(PLAIN);
});

test('context texts are cited from the page Sources, by button, by key and in words', async ({ page }) => {
  await allowClipboard(page);
  await show(page, '?page=sources#blumenthal-surprised');
  const text = page.locator('#blumenthal-surprised');
  await expect(text).toHaveAttribute('aria-current', 'location');
  await press(page, 'c');
  await expect(notice(page)).toContainText('Citation copied.');
  const copied = await clipboard(page);
  expect(copied).toContain('Sidney Blumenthal to Hillary Clinton, e-mail (context, not part of the exchange), ');
  await selectIn(page, text.locator('.words'), 'a very sensitive source');
  await press(page, 'c');
  await expect.poll(() => clipboard(page)).toMatch(/^“a very sensitive source”\r?\nSidney/);
  await page.locator('#blumenthal-2013-01-19').getByRole('button', { name: 'Cite this context text' }).click();
  await expect.poll(() => clipboard(page)).toContain('19 January 2013');
  await press(page, 'q');
  await expect(dialog(page).getByRole('radio', { name: 'Whole context text' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(/http:\/\/localhost\S+[^.\s]/.exec(copied)?.[0] ?? '');
  await expect(text).toHaveAttribute('aria-current', 'location');
});

test('another style is a command away, also from a button of the passage', async ({ page }) => {
  await showRoom(page, `#${CLAIM}`);
  await passage(page, CLAIM).getByRole('button', { name: 'Cite this passage' }).focus();
  await press(page, 'Mod+k');
  await expect(page.getByRole('combobox', { name: 'Find a command or a place' })).toBeFocused();
  await page.keyboard.type('style');
  await page.getByRole('option', { name: /^Cite in another style/ }).click();
  await expect(preview(page)).toHaveText(PLAIN);
});
