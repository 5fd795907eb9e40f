import { expect } from '@playwright/test';
import { idOf } from '../../src/routing/fragment.ts';
import { allowClipboard, clipboard } from './clipboard.ts';
import { stepBack } from './room.ts';
import { savedBy } from './saving.ts';
import { test } from './shared-page.ts';
import { hitsOf, linesOf, openWords } from './words-page.ts';

/** The words of a text as lines are sorted by them. */
function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

test.describe('a concordance', () => {
  test('has a field of its own for the key of finding', async ({ page }) => {
    await openWords(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('hostages');
    await expect(page).toHaveURL(/page=words#\?find=hostages/);
    await expect(page.getByRole('searchbox')).toHaveValue('hostages');
  });

  test('shows each hit in its context, the parties beside one another', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    await expect(
      page
        .getByRole('main')
        .getByText(
          /^\d+ hits in 16 passages\. Included: Letters’ words, Glosses of the sources, Reported speech, Other wordings, and/,
        ),
    ).toBeVisible();
    await expect(linesOf(page, 'Mokhtar Belmokhtar')).toHaveCount(5);
    await expect(linesOf(page, 'AQIM Advisory Board')).toHaveCount(26);
    const [one, other] = await page.locator('.lines-of-sides > section').all();
    const [left, right] = [await one?.boundingBox(), await other?.boundingBox()];
    expect(left?.y).toBe(right?.y);
    await page.setViewportSize({ width: 1100, height: 800 });
    expect((await other?.boundingBox())?.y).toBeGreaterThan((await one?.boundingBox())?.y ?? Infinity);
  });

  test('keeps the keywords under one another', async ({ page }) => {
    await openWords(page, '#?find=ransom');
    await expect(page.locator('.keyword').first()).toBeVisible();
    const keywords = await page.locator('.lines-of-sides section').nth(1).locator('.keyword').all();
    expect(keywords.length).toBeGreaterThan(1);
    const middles = await Promise.all(
      keywords.map(async (keyword) => {
        const box = await keyword.boundingBox();
        return Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1);
  });

  test('is found as one types, and the address holds it', async ({ page }) => {
    await openWords(page);
    await expect(page.getByText('words that begin so')).toBeVisible();
    await page.getByRole('main').getByLabel('Find', { exact: true }).pressSequentially('"two emirates"');
    await expect(page.getByRole('main').getByText(/^\d+ hits? in \d+ passages?\./)).toBeVisible();
    await expect(page).toHaveURL(/find=%22two\+emirates%22/);
    await expect(page.getByRole('main').getByLabel('Find', { exact: true })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('main').getByLabel('Find', { exact: true })).toHaveValue('"two emirates"');
    await stepBack(page);
    await expect(page.getByText('words that begin so')).toBeVisible();
  });

  test('tells hits by another name in words, and leaves them out where they are switched off', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    const named = page.locator('.lines li').filter({ hasText: /name of \u2068?Mokhtar Belmokhtar/ });
    await expect(named.first().locator('.keyword')).toHaveCSS('font-style', 'italic');
    await expect(named).toHaveCount(12);
    await page.getByRole('main').getByLabel('Other names of the same').uncheck();
    await expect(page).toHaveURL(/find-off=names/);
    await expect(named).toHaveCount(0);
    await expect(page.getByRole('main').getByText(/^19 hits in/)).toBeVisible();
  });

  test('shows the wordings found, each with a switch, and those left out', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    const main = page.getByRole('main');
    const names = main.getByRole('group', { name: /^Names of .*Belmokhtar$/ });
    const chip = names.getByRole('button', { name: /Khaled/ }).first();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(main.getByText(/^31 hits in/)).toBeVisible();
    await chip.click();
    await expect(page).toHaveURL(/find-not=/);
    await expect(main.getByText(/^31 hits in/)).toHaveCount(0);
    const leftOut = main.getByRole('group', { name: 'Switched off' }).getByRole('button');
    await expect(leftOut).toHaveAttribute('aria-pressed', 'false');
    await leftOut.click();
    await expect(main.getByText(/^31 hits in/)).toBeVisible();
    await expect(leftOut).toHaveCount(0);
  });

  test('leads back from all that is left out', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    const main = page.getByRole('main');
    await expect(main.getByText(/^31 hits in/)).toBeVisible();
    const all = main.getByRole('link', { name: 'Include everything' });
    await expect(all).toHaveCount(0);
    await openWords(page, '#?find=Belmokhtar&find-off=edition+names&find-not=khaled');
    await all.click();
    await expect(main.getByText(/^31 hits in/)).toBeVisible();
    await expect(page).toHaveURL(/find=Belmokhtar$/);
    await expect(all).toHaveCount(0);
    await expect(main.getByLabel('Notes of the edition')).toBeChecked();
  });

  test('says whose words are included, and leaves out others', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    await page.getByRole('main').getByLabel('Notes of the edition').uncheck();
    await expect(
      page
        .getByRole('main')
        .getByText(/Included: Letters’ words, Glosses of the sources, Reported speech, and Other wordings\.$/),
    ).toBeVisible();
    for (const box of ['Letters’ words', 'Glosses of the sources', 'Reported speech', 'Other wordings'])
      await page.getByRole('main').getByLabel(box).uncheck();
    await expect(
      page.getByRole('main').getByText('Nothing is included: switch on at least one of those above.'),
    ).toBeVisible();
  });

  test('is sorted by the words before and after, and by date, as the address says', async ({ page }) => {
    await openWords(page, '#?find=%22the%22');
    const side = (part: string) => page.locator('.lines-of-sides section').nth(1).locator(part).allInnerTexts();
    await page.getByRole('link', { name: 'Words after' }).click();
    await expect(page).toHaveURL(/sort=right/);
    await expect(page.locator('word-lines:not([aria-busy])')).toBeVisible();
    const after = (await side('.after')).map((text) => words(text)[0] ?? '');
    expect(after).toEqual(after.toSorted());
    await page.getByRole('link', { name: 'Words before' }).click();
    await expect(page.locator('word-lines:not([aria-busy])')).toBeVisible();
    const before = (await side('.before')).map((text) => words(text).at(-1) ?? '');
    expect(before).toEqual(before.toSorted());
    await page.getByRole('link', { name: 'Date', exact: true }).click();
    await expect(page).toHaveURL(/sort=date/);
  });

  test('leads from each line to its passage', async ({ page }) => {
    await openWords(page, '#?find=%22two+emirates%22');
    await page.locator('.line-place a').first().click();
    await expect(page).toHaveURL(/#\w/);
    const id = idOf(new URL(page.url()).hash);
    await expect(page.locator(`article#${id}`)).toBeInViewport();
    await expect(page.locator(`article#${id}`)).toContainText(/two emirates/i);
  });

  test('opens a line to the whole text, by keyboard too', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    const line = linesOf(page, 'AQIM Advisory Board').filter({ hasText: 'a large sum' }).first();
    await line.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(line.locator('mark')).toBeVisible();
    await expect(line.locator('.whole')).toContainText('Just for the record');
    await expect(line.locator('.whole p')).toContainText('Guidère 2014');
  });

  test('without hits says what to do', async ({ page }) => {
    await openWords(page, '#?find=xyzzy');
    await expect(
      page.getByRole('main').getByText(/^No hits\. Included: .* look for the beginning of a word/),
    ).toBeVisible();
    await expect(page.locator('.lines')).toHaveCount(0);
  });

  test('asks for a word where there are only filters, and gives no advice on what is too long', async ({ page }) => {
    await openWords(page, '#?find=theme%3Aransom');
    const main = page.getByRole('main');
    await expect(main.getByText(/^A concordance needs a word to look for/)).toBeVisible();
    await openWords(page, `#?find=${'a'.repeat(1001)}`);
    await expect(main.getByText(/^Not looked for: this is longer/)).toBeVisible();
    await expect(main.getByText('Check the spelling')).toHaveCount(0);
  });

  test('tells the source of each line', async ({ page }) => {
    await openWords(page, '#?find=%22two+emirates%22');
    await expect(page.locator('.line-source').first()).toHaveText(/^\S/);
  });

  test('says what of the query it leaves out', async ({ page }) => {
    await openWords(page, '#?find=ransom+date%3Asoon+');
    await expect(page.getByRole('main').getByText(/Left out: “.*date:soon.*” is no date\./)).toBeVisible();
  });

  test('shows many lines a few at a time', async ({ page }) => {
    await openWords(page, '#?find=%22the%22');
    const lines = linesOf(page, 'AQIM Advisory Board');
    await expect(lines).toHaveCount(50);
    await page
      .getByRole('button', { name: /^More lines \(50 of/ })
      .last()
      .click();
    await expect(lines).not.toHaveCount(50);
    expect(await lines.count()).toBe(await hitsOf(page, 1));
  });

  test('is saved as CSV', async ({ page }) => {
    await openWords(page, '#?find=Belmokhtar');
    const { name, bytes } = await savedBy(page, page.getByRole('button', { name: 'Save as CSV' }));
    expect(name).toBe('timbuktu-letters_concordance_Belmokhtar.csv');
    const file = bytes.toString();
    expect(
      file.startsWith('\uFEFFside,letter,passage,date,source,voice,found,named,left,keyword,right,offset\r\n'),
    ).toBe(true);
    expect(file.trimEnd().split('\r\n').length).toBe(32);
    expect(file.match(/,name,Mokhtar Belmokhtar,/g)).toHaveLength(12);
    await expect(page.getByText('31 lines saved.')).toBeVisible();
  });

  test('is copied with a citation for each line', async ({ page }) => {
    await allowClipboard(page);
    await openWords(page, '#?find=%22two+emirates%22');
    await page.getByRole('button', { name: 'Copy lines' }).click();
    await expect(page.getByRole('main').getByText(/^\d+ lines? copied\.$/)).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toMatch(/\[two Emirates\] \(.*Guidère 2014/);
  });
});
