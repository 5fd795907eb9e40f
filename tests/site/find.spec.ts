import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openNote, openRoom, passage, writeNote } from './room.ts';

const bar = (page: Page) => page.locator('find-bar');
const field = (page: Page) => page.getByRole('searchbox');
const place = (page: Page) => bar(page).locator('.place');
const tally = (page: Page) => bar(page).locator('.tally b');

/** Opens the bar by its key and types. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

/** What is marked in a passage, in order. */
function marked(page: Page, id: string): Promise<readonly string[]> {
  return passage(page, id).locator('mark.hit').allTextContents();
}

test('finds while one types, without moving the page, and Enter goes from hit to hit', async ({ page }) => {
  await openRoom(page);
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
  await openRoom(page, '?find=Belmokhtar#board-canadians');
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
  await openRoom(page, '?find=Zawahiri#belmokhtar-internet');
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

test('the address says what is looked for; Back leads to before it', async ({ page }) => {
  await openRoom(page);
  await find(page, '"two emirates');
  await expect(page).toHaveURL(/\?find=%22two\+emirates$/);
  await page.keyboard.type('" theme:structure');
  await expect(page).toHaveURL(/theme%3Astructure$/);
  await page.reload();
  await expect(field(page)).toHaveValue('"two emirates" theme:structure');
  await expect(tally(page)).toHaveText(/\d+ hits? in/);
  await page.goBack();
  await expect(bar(page)).toHaveCount(0);
});

test('each voice is switchable, and what the view hides is counted and led to', async ({ page }) => {
  await openRoom(page, '?find=kidnap*&layers-off=reported');
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
  await openRoom(page, '?find="third person"');
  const remark = page.locator('plain-text mark.hit').first();
  await expect(remark).toHaveText('third person');
});

test('the reader’s notes are searched, and a hit opens its note', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the secrets of our Jihad', 'Compare the courier of Peshawar.');
  await page.keyboard.press('Escape');
  await find(page, 'courier');
  await bar(page).locator('summary').filter({ hasText: 'In 1 note of mine' }).click();
  await bar(page)
    .getByRole('button', { name: /courier of Peshawar/ })
    .click();
  await expect(openNote(page)).toHaveValue('Compare the courier of Peshawar.');
});

test('another source’s wording is found, and leads to the passage that it words otherwise', async ({ page }) => {
  await openRoom(page, '?find=weightiest');
  await expect(bar(page).locator('.away')).toHaveCount(0);
  await bar(page).locator('summary').filter({ hasText: 'In 1 other wording' }).click();
  await bar(page)
    .getByRole('link', { name: /weightiest/ })
    .click();
  await expect(page).toHaveURL(/#board-/);
});

test('says what a word was taken for, and whom a filter took', async ({ page }) => {
  await openRoom(page, '?find=to:board+hosta');
  await expect(
    bar(page).getByText('No text has the word “\u2068hosta\u2069”. Found are words that begin so.'),
  ).toBeVisible();
  await expect(bar(page).getByText('to:board: AQIM Advisory Board')).toBeVisible();
});

test('filters alone find passages', async ({ page }) => {
  await openRoom(page, '?find=theme:weapons');
  await expect(tally(page)).toHaveText(/^\d+ passages$/);
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText(/^Hit 1 of/);
  await expect(page.locator('letter-text:focus')).toHaveCount(1);
});

test('hits survive another alignment, layers and themes', async ({ page }) => {
  await openRoom(page, '?find=internet#board-internet');
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/align=theme/);
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
  await page.keyboard.press('3');
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
});

test('a link in the columns leads on with what is looked for now', async ({ page }) => {
  await openRoom(page);
  await find(page, 'hostages');
  await expect(page).toHaveURL(/find=hostages/);
  await page.keyboard.type(' internet');
  await expect(page).toHaveURL(/find=hostages\+internet/);
  await passage(page, 'belmokhtar-internet').getByRole('link', { name: 'replies: 1' }).click();
  await expect(page).toHaveURL(/find=hostages\+internet#/);
  await expect(field(page)).toHaveValue('hostages internet');
});

test('a strip beside the columns shows where the hits are, and leads there', async ({ page }) => {
  await openRoom(page, '?find=Zawahiri');
  const strip = page.locator('hit-strip');
  await expect(strip.locator('path').first()).toHaveAttribute('d', /M0 \d+h10/);
  const box = await strip.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) - 5);
  await expect(place(page)).toHaveText(/^Hit 9 of 9$/);
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
});

/** Presses a key as a script sees it; whether the browser may do with it what it does. */
function press(page: Page, key: string, ctrlKey = false): Promise<boolean> {
  const init = { key, code: key, ctrlKey, bubbles: true, cancelable: true };
  return page.evaluate((given) => document.body.dispatchEvent(new KeyboardEvent('keydown', given)), init);
}

test('what is typed while the bar is still being loaded stands in its field', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.type('/hostages');
  await expect(field(page)).toHaveValue('hostages');
  await expect(page).toHaveURL(/\?find=hostages$/);
});

test('the keys of hits do nothing else where nothing is looked for', async ({ page }) => {
  await openRoom(page);
  await find(page, 'hostages');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(page.locator('note-card')).toHaveCount(0);
});

test('in a low window the bar never covers the hit it leads to', { tag: '@chromium' }, async ({ page }) => {
  for (const [width, height] of [
    [844, 390],
    [800, 600],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openRoom(page, '?find=Belmokhtar');
    await expect(place(page)).toHaveText('31');
    for (let hit = 1; hit <= 8; hit += 1) {
      await page.keyboard.press('F3');
      await expect(place(page)).toHaveText(new RegExp(`^Hit \\d+ of`));
      const current = page.locator('mark.hit[data-current]');
      await expect(async () => {
        const [mark, box] = [await current.boundingBox(), await bar(page).locator('search').boundingBox()];
        expect(mark && box && mark.y + mark.height > box.y && mark.y < box.y + box.height).toBe(false);
        expect(mark?.y).toBeGreaterThan(0);
      }).toPass();
    }
  }
});

test('hits in glosses that are switched off are not counted as shown', async ({ page }) => {
  await openRoom(page, '?find=Belmokhtar&layers-off=glosses');
  await expect(bar(page).locator('.away')).toContainText('Not shown in this view');
  await expect(place(page)).toHaveText(/^\d+$/);
  for (let hit = 0; hit < 4; hit += 1) {
    await page.keyboard.press('F3');
    await expect(page.locator('mark.hit[data-current]')).toBeVisible();
  }
});

test('what is left out is said, and no longer so when the bar is closed', async ({ page }) => {
  await openRoom(page, '?find=Belmokhtar&find-off=edition+gloss');
  await expect(bar(page).locator('.away')).toContainText('Left out: Notes of the edition and Glosses of the sources');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/find/);
});

test('Show all brings back every hit at once', async ({ page }) => {
  await openRoom(page, '?find=Belmokhtar&layers-off=edition+glosses&columns=party-belmokhtar');
  await expect(bar(page).locator('.away')).toContainText('Not shown');
  await bar(page).getByRole('link', { name: 'Show all' }).click();
  await expect(bar(page).locator('.away')).toHaveCount(0);
  await expect(place(page)).toHaveText('31');
  await expect(page.locator('hit-strip path').first()).toHaveAttribute('d', /M0/);
});

test('the live region says what was found, also after a switch', async ({ page }) => {
  await openRoom(page, '?find=Belmokhtar');
  const status = bar(page).getByRole('status');
  await expect(status).toHaveText('31 hits in 16 passages');
  await bar(page).getByRole('button', { name: 'Options' }).click();
  await bar(page).getByRole('checkbox', { name: 'Other names of the same' }).uncheck();
  await expect(status).toHaveText(/^19 hits/);
});

test('the browser’s own find is left alone', async ({ page }) => {
  await openRoom(page);
  expect(await press(page, 'F3')).toBe(true);
  expect(await press(page, 'f', true)).toBe(true);
  await find(page, 'hostages');
  expect(await press(page, 'f', true)).toBe(true);
});

for (const [name, words] of [
  ['10,000 characters', 'a'.repeat(10_000)],
  ['a bomb of regular expressions', `${'(a+)+$'.repeat(40)} ${'.*'.repeat(60)}`],
  ['quotation marks without an end', '"one "two" “three «four'],
  ['lone surrogates', '\uD800 \uDFFF emirates \uD83D'],
  ['marks of direction', '\u202Eemirates\u202C \u200F\u2067x'],
  ['operators alone', '- -- "" NEAR NEAR/5 from: date:.. * -*'],
  ['markup', '<img src=x onerror=alert(1)> </script>'],
] as const) {
  test(`${name}: answered at once or refused in words`, { tag: '@chromium' }, async ({ page }) => {
    await openRoom(page);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    const longest = await page.evaluate(async (typed) => {
      let most = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) most = Math.max(most, duration);
      }).observe({ type: 'longtask', buffered: false });
      const input = document.querySelector('find-bar')?.shadowRoot?.querySelector('input');
      if (!input) throw new Error('There is no field.');
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 900));
      return most;
    }, words);
    expect(longest).toBeLessThan(1000);
    await expect(tally(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
  });
}
