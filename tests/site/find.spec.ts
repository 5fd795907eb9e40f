import { expect, test as ownPage } from '@playwright/test';
import { bar, field, find, place, tally } from './finding.ts';
import { openNote, openRoom, passage, writeNote } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test('finds while one types, without moving the page, and Enter goes from hit to hit', async ({ page }) => {
  await showRoom(page);
  await find(page, 'hostages');
  await expect(tally(page)).toHaveText(/^\d+ hits in \d+ passages$/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveText(/^Hit 1 of \d+$/);
  const current = page.locator('mark.hit[data-current]');
  await expect(current).toBeInViewport();
  await expect(current).toHaveText(/hostages/i);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText(/^Hit 2 of/);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await expect(place(page)).toHaveText(/^Hit (\d+) of \1 Round from the beginning$/);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('mark.hit')).toHaveCount(0);
  await expect(page.locator('letter-text:focus')).toHaveCount(1);
});

test('what is found under another name looks different, says whose it is, and can be switched off', async ({
  page,
}) => {
  await showRoom(page, '#board-canadians?find=Belmokhtar');
  const hits = passage(page, 'board-canadians').locator('mark.hit');
  await expect(hits.filter({ hasText: 'Khaled Abu al-Abbas' })).toHaveAttribute('data-way', 'name');
  await expect(hits.filter({ hasText: /^Belmokhtar$/ }).first()).toHaveAttribute('data-way', 'typed');
  const names = bar(page).getByRole('group', { name: 'Names of Mokhtar Belmokhtar' });
  await expect(names.getByRole('button')).toHaveCount(6);
  await names.getByRole('button', { name: /^Khaled Abu al-Abbas/ }).click();
  await expect(hits.filter({ hasText: /^(Khaled |Abu )/ })).toHaveCount(0);
  await expect(page).toHaveURL(/find-not=khaled/);
  await bar(page).getByRole('group', { name: 'Switched off' }).getByRole('button').click();
  await expect(hits.filter({ hasText: 'Khaled Abu al-Abbas' })).toHaveCount(1);
});

test('the current hit says by which name it came', async ({ page }) => {
  await showRoom(page, '#belmokhtar-internet?find=Zawahiri');
  await expect(page.locator('mark.hit').first()).toBeVisible();
  for (let hit = 0; hit < 9; hit += 1) {
    await page.keyboard.press('F3');
    await expect(place(page)).toHaveText(/ of 9$/);
    const words = await page.locator('mark.hit[data-current]').textContent();
    if (words === 'Sheikh Ayman') break;
  }
  await expect(bar(page).locator('.way')).toContainText('a name of Ayman al-Zawahiri');
  await expect(bar(page).getByRole('status')).toContainText('a name of Ayman al-Zawahiri');
});

test('each voice is switchable, and what the view hides is counted and led to @once', async ({ page }) => {
  await showRoom(page, '?layers-off=reported#?find=kidnap*');
  const away = bar(page).locator('.away');
  await expect(away).toHaveText(/Not shown in this view: \d+ hits/);
  await away.getByRole('link').click();
  await expect(away).toHaveCount(0);
  const before = await tally(page).textContent();
  await bar(page).getByRole('button', { name: 'Options' }).click();
  await bar(page).getByRole('checkbox', { name: 'Reported speech' }).uncheck();
  await expect(tally(page)).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/find-off=reported/);
});

test('the edition’s remarks are searched and marked', async ({ page }) => {
  await showRoom(page, '#?find="third person"');
  const remark = page.locator('plain-text mark.hit').first();
  await expect(remark).toHaveText('third person');
});

ownPage('the reader’s notes are searched, and a hit opens its note @once', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the secrets of our Jihad', 'Compare the courier of Peshawar.');
  await page.keyboard.press('Escape');
  await find(page, 'courier');
  await bar(page).locator('summary').filter({ hasText: 'In 1 note of yours' }).click();
  await bar(page)
    .getByRole('button', { name: /courier of Peshawar/ })
    .click();
  await expect(openNote(page)).toHaveValue('Compare the courier of Peshawar.');
});

test(
  'another source’s wording is found, and leads to the passage that it words otherwise',
  { tag: '@once' },
  async ({ page }) => {
    await showRoom(page, '#?find=weightiest');
    await expect(bar(page).locator('.away')).toHaveCount(0);
    await bar(page).locator('summary').filter({ hasText: 'In 1 other wording' }).click();
    await bar(page)
      .getByRole('link', { name: /weightiest/ })
      .click();
    await expect(page).toHaveURL(/#board-/);
  },
);

test('says what a word was taken for, and whom a filter took', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '#?find=to:board+hosta');
  await expect(
    bar(page).getByText('No text has the word “\u2068hosta\u2069”. Found are words that begin so.'),
  ).toBeVisible();
  await expect(bar(page).getByText('to:board: AQIM Advisory Board')).toBeVisible();
});

test('the live region says what was found, also after a switch', async ({ page }) => {
  await showRoom(page, '#?find=Belmokhtar');
  const status = bar(page).getByRole('status');
  await expect(status).toHaveText('31 hits in 16 passages');
  await bar(page).getByRole('button', { name: 'Options' }).click();
  await bar(page).getByRole('checkbox', { name: 'Other names of the same' }).uncheck();
  await expect(status).toHaveText(/^19 hits/);
});
