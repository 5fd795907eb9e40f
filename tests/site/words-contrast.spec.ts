import { expect } from '@playwright/test';
import { savedBy } from './saving.ts';
import { test } from './shared-page.ts';
import { hitsOf, openWords } from './words-page.ts';

test.describe('a contrast', () => {
  test('compares the parties, with figures', async ({ page }) => {
    await openWords(page, '#?show=contrast');
    await expect(page.getByText('139 words in 11 passages')).toBeVisible();
    await expect(page.getByText('1,608 words in 29 passages')).toBeVisible();
    const row = page
      .getByRole('region', { name: 'More in Mokhtar Belmokhtar' })
      .getByRole('row', { name: /^Emirate / });
    // 3 of 139 and 4 of 1,608 words.
    await expect(row.getByRole('cell')).toHaveText(['3', '4', '21.6', '2.5', 'few 6.3', '3.12', '0.89']);
  });

  test('leads from a row to as many lines in each side', { tag: '@once' }, async ({ page }) => {
    for (const query of ['', '&compare=themes&side=structure', '&units=pairs&counted=letter+gloss&against=*']) {
      await openWords(page, `#?show=contrast${query}`);
      for (const place of [0, 1]) {
        const row = page.locator('.contrast').nth(place).locator('tbody tr').nth(3);
        await expect(row).toBeVisible();
        const [here = '', there = ''] = await row.getByRole('cell').allInnerTexts();
        await row.getByRole('link').click();
        await expect(page.locator('.lines-of-sides')).toBeVisible();
        await expect(page.getByRole('main').getByText(/ passages?\. Included: Letters’ words/)).toBeVisible();
        await expect(page.getByRole('link', { name: 'Include everything' })).toBeVisible();
        expect([await hitsOf(page, place), await hitsOf(page, 1 - place)]).toEqual([Number(here), Number(there)]);
        await page.goBack();
        await expect(row).toBeVisible();
      }
    }
  });

  test('is chosen in the address', async ({ page }) => {
    await openWords(page, '#?show=contrast');
    await page.getByRole('link', { name: 'Themes', exact: true }).nth(1).click();
    await expect(page).toHaveURL(/compare=themes/);
    await page.getByRole('main').getByLabel('Side').selectOption({ label: 'Weapons' });
    await page.getByRole('main').getByLabel('with').selectOption({ label: 'Ransom' });
    await expect(page).toHaveURL(/side=weapons&against=ransom/);
    await expect(page.getByRole('main').getByText(/passages? of both sides are left out/)).toBeVisible();
    await page.getByRole('link', { name: 'Word pairs' }).click();
    await page.getByRole('main').getByLabel('Glosses of the sources').check();
    await expect(page).toHaveURL(/units=pairs&counted=letter\+gloss/);
    await page.reload();
    await expect(page.getByRole('main').getByLabel('with')).toHaveValue('ransom');
    await expect(page.getByRole('main').getByLabel('Glosses of the sources')).toBeChecked();
    await expect(page.getByRole('heading', { name: 'More in Weapons' })).toBeVisible();
  });

  test('leaves out common words and the reader’s own', async ({ page }) => {
    await openWords(page, '#?show=contrast');
    const board = page.getByRole('region', { name: 'More in AQIM Advisory Board' });
    await expect(board.getByRole('link', { name: 'he', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Common words' }).click();
    await expect(board.getByRole('link', { name: 'he', exact: true })).toHaveCount(0);
    await expect(board.getByRole('link', { name: 'Brigade', exact: true })).toBeVisible();
    await page.getByRole('main').getByLabel('and these words').pressSequentially('brigade, Command');
    await page.keyboard.press('Enter');
    await expect(board.getByRole('link', { name: 'Brigade', exact: true })).toHaveCount(0);
    await expect(page).toHaveURL(/stop=common&without=brigade/);
  });

  test('marks small samples in words, and tells what the mark means', async ({ page }) => {
    await openWords(page, '#?show=contrast&compare=themes');
    const marked = page.locator('.contrast tbody tr').filter({ hasText: 'few' });
    await expect(marked.first()).toBeVisible();
    await expect(page.locator('.contrast tbody tr').filter({ hasNotText: 'few' }).first()).toBeVisible();
    await expect(page.locator('.few-legend')).toContainText('Expected fewer than five times in one of the sides');
  });

  test('is saved as CSV', async ({ page }) => {
    await openWords(page, '#?show=contrast');
    const { name, bytes } = await savedBy(page, page.getByRole('button', { name: 'Save as CSV' }));
    expect(name).toBe('timbuktu-letters_contrast_party-belmokhtar-and-party-board_letter.csv');
    const file = bytes.toString();
    expect(file.startsWith('\uFEFFside,words,here,there,all_here,all_there,g2,log_ratio,dp,few\r\n')).toBe(true);
    expect(file).toMatch(/\r\nMokhtar Belmokhtar,Emirate,3,4,139,1608,6\.3\d*,3\.1\d*,0\.8\d*,1\r\n/);
  });

  test('explains its figures, with their sources', async ({ page }) => {
    await openWords(page, '#?show=contrast');
    await page.getByText('What the figures mean').click();
    await expect(page.getByText('the words are the translators’')).toBeVisible();
    await expect(page.getByText('G² = 2 · Σ O · ln(O / E)')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Dunning 1993' })).toHaveAttribute(
      'href',
      'https://aclanthology.org/J93-1003/',
    );
  });
});
