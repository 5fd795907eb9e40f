import { expect, test as ownPage } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bar, field, find, tally } from './finding.ts';
import { openRoom, passage, stepBack, writeNote } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test('the address says what is looked for; Back leads to before it', async ({ page }) => {
  await showRoom(page);
  await find(page, '"two emirates');
  await expect(page).toHaveURL(/#\?find=%22two\+emirates$/);
  await page.keyboard.type('" theme:structure');
  await expect(page).toHaveURL(/theme%3Astructure$/);
  await page.reload();
  await expect(field(page)).toHaveValue('"two emirates" theme:structure');
  await expect(tally(page)).toHaveText(/\d+ hits? in/);
  await stepBack(page);
  await expect(bar(page)).toHaveCount(0);
});

ownPage('a link in a note leads on with what is looked for, unless it asks for something else', async ({ page }) => {
  await openRoom(page);
  await writeNote(
    page,
    'board-internet',
    'the image of a field commander',
    '[this](#board-internet) [that](#?find=ransom)',
  );
  await page.keyboard.press('Escape');
  await find(page, 'hostages');
  await expect(page).toHaveURL(/#\?find=hostages$/);
  await page.locator('note-card').getByRole('link', { name: 'this' }).click();
  await expect(page).toHaveURL(/#board-internet\?find=hostages$/);
  await page.locator('note-card').getByRole('link', { name: 'that' }).click();
  await expect(page).toHaveURL(/#\?find=ransom$/);
});

test('a link in the columns leads on with what is looked for now @once', async ({ page }) => {
  await showRoom(page);
  await find(page, 'hostages');
  await expect(page).toHaveURL(/find=hostages/);
  await page.keyboard.type(' internet');
  await expect(page).toHaveURL(/find=hostages\+internet/);
  await passage(page, 'belmokhtar-internet').getByRole('link', { name: 'replies: 1' }).click();
  await expect(page).toHaveURL(/#[\w-]+\?find=hostages\+internet$/);
  await expect(field(page)).toHaveValue('hostages internet');
});

ownPage('what is typed while the bar is still being loaded stands in its field', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.type('/Hostages OR Mali');
  await expect(field(page)).toHaveValue('Hostages OR Mali');
  await expect(page).toHaveURL(/#\?find=Hostages\+OR\+Mali$/);
});

ownPage(
  'who types on for longer than the bar takes to come has all of it in the field, and no letter does what keys do',
  async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route(/\/find-part-[\w-]{8}\.js$/, async (route) => {
      // Firefox asks twice: what is fetched can be asked for again, what is run cannot.
      if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await openRoom(page, '#board-internet');
    await page.clock.install();
    await page.keyboard.press('/');
    for (const key of 'bombs') {
      await page.keyboard.press(key);
      await page.clock.runFor(1500);
    }
    await expect.poll(() => held.length).toBe(1);
    for (const release of held) release();
    await expect(field(page)).toHaveValue('bombs');
    await expect(passage(page, 'board-internet').getByRole('button', { name: 'Bookmark, 1' })).toHaveCount(0);
  },
);

ownPage('few letters are searched before the frame that shows what is typed', async ({ page }) => {
  await openRoom(page, '#?find=hostages');
  await expect(tally(page)).toHaveText(/hits/);
  // Once the page has the index: until then the worker answers.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const input = document.querySelector('find-bar')?.shadowRoot?.querySelector('input');
        if (!input) return '';
        const next = input.value === 'internet' ? 'hostages' : 'internet';
        input.value = next;
        input.dispatchEvent(new InputEvent('input'));
        let frames = 0;
        requestAnimationFrame(() => void (frames += 1));
        for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
        const marked = [...document.querySelectorAll('mark.hit')].map((mark) => mark.textContent.toLowerCase());
        return `${frames} frames, ${marked.length > 0 && marked.every((words) => words === next) ? 'its' : 'no'} hits`;
      }),
    )
    .toBe('0 frames, its hits');
});

/** Presses a key as a script sees it; whether the browser may do with it what it does. */
function press(page: Page, key: string, ctrlKey = false): Promise<boolean> {
  const init = { key, code: key, ctrlKey, bubbles: true, cancelable: true };
  return page.evaluate((given) => document.body.dispatchEvent(new KeyboardEvent('keydown', given)), init);
}

test('the browser’s own find is left alone', async ({ page }) => {
  await showRoom(page);
  expect(await press(page, 'F3')).toBe(true);
  expect(await press(page, 'f', true)).toBe(true);
  await find(page, 'hostages');
  expect(await press(page, 'f', true)).toBe(true);
});

/** What nobody means to look for, by its kind. */
const ODD = {
  '10,000 characters': 'a'.repeat(10_000),
  'a bomb of regular expressions': `${'(a+)+$'.repeat(40)} ${'.*'.repeat(60)}`,
  'quotation marks without an end': '"one "two" “three «four',
  'lone surrogates': '\uD800 \uDFFF emirates \uD83D',
  'marks of direction': '\u202Eemirates\u202C \u200F\u2067x',
  'operators alone': '- -- "" NEAR NEAR/5 from: date:.. * -*',
  markup: '<img src=x onerror=alert(1)> </script>',
};

ownPage('whatever is typed is answered at once or refused in words', { tag: '@whole' }, async ({ page }) => {
  await openRoom(page);
  for (const [kind, words] of Object.entries(ODD)) {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    const longest = await page.evaluate(async (typed) => {
      let most = 0;
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) most = Math.max(most, duration);
      });
      watch.observe({ type: 'longtask', buffered: false });
      const input = document.querySelector('find-bar')?.shadowRoot?.querySelector('input');
      if (!input) throw new Error('There is no field.');
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Half a second after the last key the address says it too.
      await new Promise((resolve) => setTimeout(resolve, 900));
      watch.disconnect();
      return most;
    }, words);
    expect(longest, kind).toBeLessThan(1000);
    await expect(bar(page).locator('.tally, .unread').first(), kind).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('app-shell letter-text').first(), kind).not.toBeEmpty();
    await bar(page).getByRole('button', { name: 'Close' }).click();
    await expect(bar(page), kind).toHaveCount(0);
  }
});
