import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { transcribed } from '../fixtures/transcribed/edition.ts';
import { passagesIn } from '../../src/edition/passages.ts';
import { allowClipboard, clipboard } from './clipboard.ts';
import { findings } from './findings.ts';
import { openTranscribed } from './transcribed-room.ts';

const FIRST = 'w-1-p1';

function words(page: Page, id: string): Locator {
  return page.locator(`letter-text[data-passage=${id}]`);
}

test('the words of each letter are its text, in both texts', async ({ page }) => {
  await openTranscribed(page);
  const texts = new Map(passagesIn(transcribed).map(({ id, text }) => [id, text]));
  const drawn = () =>
    page
      .locator('letter-text')
      .evaluateAll((all) => all.map((one) => [one.dataset['passage'] ?? '', one.textContent] as const));
  // Rows are set one after the other.
  const expectTexts = () => expect.poll(async () => new Map(await drawn())).toEqual(texts);
  await expectTexts();
  await page.getByRole('button', { name: 'As written' }).click();
  await expect(words(page, FIRST).getByText('vnd')).toBeVisible();
  await expectTexts();
});

test('what is on the paper is found by the browser and read aloud', async ({ page }) => {
  await openTranscribed(page, '&transcription=diplomatic');
  const found = (what: string) =>
    page.evaluate(
      (text) => (getSelection()?.removeAllRanges(), (window as unknown as { find(text: string): boolean }).find(text)),
      what,
    );
  expect(await found('Jhren')).toBe(true);
  expect(await found('Ihren Brief')).toBe(false);
  await expect(words(page, FIRST)).toMatchAriaSnapshot(`
    - group /Words of the passage/:
      - link "Picture of page 12r, on another site"
      - text: /Ich habe Jhren Brief/
      - deletion: gestern
  `);
});

test('the browser copies what is seen; what is cited is the text', { tag: '@chromium' }, async ({ page }) => {
  await allowClipboard(page);
  await openTranscribed(page, '&transcription=diplomatic');
  await words(page, FIRST).getByText('vnd').dblclick();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).toBe('vnd');
  await page.locator('selection-bar').getByRole('button', { name: 'Cite' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^“und”/);
  expect(await clipboard(page)).toContain(
    'Goethe- und Schiller-Archiv Weimar, GSA 28/1040, Bl. 12–13, p. 12r of the letter',
  );
});

test('the sign of a note leads to the note and back', { tag: '@once' }, async ({ page }) => {
  await openTranscribed(page);
  const sign = words(page, FIRST).locator('[role=doc-noteref][aria-label="Note 1 of the edition"]');
  await sign.focus();
  await page.keyboard.press('Enter');
  const note = page.locator(`article#${FIRST} .remarks li`).first();
  await expect(note).toBeFocused();
  await expect(note).toContainText('The parcel of books');
  await note.getByRole('link').click();
  await expect(sign).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
});

test('a hit in words that are not seen shows them', { tag: '@once' }, async ({ page }) => {
  await openTranscribed(page, '&transcription=diplomatic#?find=Ihren');
  await expect(words(page, FIRST).locator('mark.hit').first()).toBeVisible();
  await expect(words(page, FIRST).locator('mark.hit').first()).toHaveText('Ihren');
});

test(
  'a translation stands beside its letter where there is room, and under it where there is none',
  { tag: '@once' },
  async ({ page }) => {
    const tops = () =>
      page
        .locator('.abreast blockquote')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y)));
    await openTranscribed(page, '&columns=party-weidner');
    const [letter, translation] = await tops();
    expect(letter).toBe(translation);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect
      .poll(async () => {
        const [above = 0, below = 0] = await tops();
        return below - above;
      })
      .toBeGreaterThan(300);
    await expect(page.locator('article#w-1-p1-en')).toContainText('English translation');
  },
);

test('a letter of many passages has one head, and each can be cited', { tag: '@once' }, async ({ page }) => {
  await openTranscribed(page);
  const letter = page.locator('article[id^=w-2-p]');
  await expect(letter).toHaveCount(20);
  await expect(letter.locator('time')).toHaveCount(1);
  await expect(letter.getByRole('button', { name: 'Cite this passage' })).toHaveCount(20);
});

test.describe('nothing is amiss for axe', () => {
  for (const query of ['', '&transcription=diplomatic']) {
    test(`in the ${query === '' ? 'reading text' : 'text as it is written'}`, async ({ page }) => {
      await openTranscribed(page, query);
      await page
        .locator('.cell')
        .evaluateAll((cells) => cells.forEach((cell) => (cell.style.contentVisibility = 'visible')));
      expect(await findings(page)).toEqual([]);
    });
  }
});

test('nothing is fetched from elsewhere', { tag: '@once' }, async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(baseURL ?? '') || elsewhere.push(request.url())));
  await openTranscribed(page);
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
});
