import { expect, test as ownPage } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openRoom } from './room.ts';
import { showRoom, test } from './shared-page.ts';

/** What the published sources quote, copied from them and not from the letters' files. */
const QUOTATIONS: readonly string[] = JSON.parse(
  readFileSync(new URL('../fixtures/quotations.json', import.meta.url), 'utf8'),
);

for (const javaScriptEnabled of [true, false]) {
  ownPage.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    ownPage.use({ javaScriptEnabled });

    ownPage('every quotation stands on the page word for word', async ({ page }) => {
      if (javaScriptEnabled) await openRoom(page);
      else await page.goto('./');
      const shown = await page
        .locator('article letter-text, article .wording q')
        .evaluateAll((elements) => elements.map((element) => element.textContent));
      expect(QUOTATIONS.length).toBeGreaterThan(45);
      expect(QUOTATIONS.filter((words) => !shown.some((text) => text.includes(words)))).toEqual([]);
    });
  });
}

test('what is drawn of each passage is its text of record', async ({ page, request }) => {
  await showRoom(page);
  const href = await page.locator('link[as="fetch"]').getAttribute('href');
  const { edition } = await (await request.get(href ?? '')).json();
  const drawn = await page
    .locator('letter-text')
    .evaluateAll((elements) => elements.map((element) => [element.getAttribute('data-passage'), element.textContent]));
  const texts = new Map<string, string>(
    edition.letters.flatMap(
      (letter: { readonly passages: readonly { readonly id: string; readonly text: string }[] }) =>
        letter.passages.map(({ id, text }) => [id, text] as const),
    ),
  );
  expect(drawn).toHaveLength(texts.size);
  for (const [id, text] of drawn) expect(text).toBe(texts.get(id ?? ''));
});
