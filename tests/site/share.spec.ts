import { expect, test as ownPage } from '@playwright/test';
import type { Page } from '@playwright/test';
import { allowClipboard, clipboard } from './clipboard.ts';
import { field, tally } from './finding.ts';
import { goTo, layerSwitch, openRoom, passage, selectWithMouse, writeNote } from './room.ts';
import { showRoom, test } from './shared-page.ts';

const VIEW = '?align=date&themes-off=ransom&layers-off=glosses&columns=belmokhtar+board#?find=internet';

function shared(page: Page) {
  return page.getByRole('dialog', { name: 'Share this view' });
}

ownPage('an empty browser shows by the link what was shared, and nothing of the notes', async ({ page, browser }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'in conflict with', 'My source must not be known.');
  await goTo(page, VIEW);
  const columns = await page.locator('.heads').innerText();
  await selectWithMouse(page, 'board-internet', 'identity nobody seems');
  await page.keyboard.press('s');
  await expect(shared(page)).toContainText('It leads to the selected words: “identity nobody seems”.');
  await expect(shared(page)).toContainText('Stay here: your notes, tags');
  const link = await shared(page).getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).not.toMatch(/source|known/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  const linked = passage(other, 'board-internet');
  await expect(linked).toBeInViewport();
  await expect(linked).toHaveAttribute('aria-current', 'location');
  await expect(field(other)).toHaveValue('internet');
  await expect(tally(other)).toHaveText('3 hits in 2 passages');
  await expect.poll(() => other.evaluate(() => String(getSelection()))).toBe('identity nobody seems');
  expect(await other.locator('.heads').innerText()).toBe(columns);
  await expect(other.locator('mark.noted')).toHaveCount(0);
  await expect(other.getByRole('button', { name: 'Date', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.getByRole('button', { name: /^Ransom/ })).toHaveAttribute('aria-pressed', 'false');
  await expect(await layerSwitch(other, 'Glosses')).toHaveAttribute('aria-checked', 'false');
  await other.context().close();
});

test('by keys alone: s, Enter copies, Escape closes @once', async ({ page }) => {
  await allowClipboard(page);
  await showRoom(page, '#board-internet');
  await page.keyboard.press('s');
  await expect(shared(page).getByRole('button', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shared(page).getByRole('status')).toHaveText('Copied.');
  expect(await clipboard(page)).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(shared(page)).toHaveCount(0);
});

ownPage(
  'words stay selected for the menu; where copying is refused, the link stands selected @once',
  async ({ page }) => {
    await openRoom(page, '?align=theme');
    await selectWithMouse(page, 'board-internet', 'identity nobody seems');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Share this view…' }).click();
    await shared(page).getByRole('button', { name: 'Copy' }).click();
    await expect(shared(page).getByRole('status')).toContainText('The link is selected');
    const link = shared(page).getByRole('textbox', { name: 'Link' });
    await expect(link).toBeFocused();
    const selected = await link.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
    expect(selected.slice(new URL('./', page.url()).href.length)).toMatch(
      /^\?align=theme#board-internet\?selected=\d+-\d+\+identity\+nobody\+seems$/,
    );
  },
);

ownPage(
  'words that are not in the passage are said to be missing, also where the link is of the page that is open @once',
  async ({ page }) => {
    await openRoom(page, '#board-internet');
    await page.evaluate(() => (location.hash = '#board-internet?selected=3-12+no+such+words'));
    const told = page.locator('notice-bar').getByText('could not be found for certain in this passage');
    await expect(told).toBeVisible();
    await page.reload();
    await expect(told).toBeVisible();
    await expect(passage(page, 'board-internet')).toBeInViewport();
  },
);

test('the dialog leads on to the edition as one page @once', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('s');
  await shared(page).getByRole('button', { name: 'Save it as a page…' }).click();
  await expect(page.getByRole('radio', { name: 'Page that works from a disk' })).toBeChecked();
});

test('from the commands too, words stay selected', async ({ page }) => {
  await showRoom(page);
  await selectWithMouse(page, 'board-internet', 'identity nobody seems');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('copy link');
  await page.keyboard.press('Enter');
  await expect(shared(page)).toContainText('It leads to the selected words: “identity nobody seems”.');
});
