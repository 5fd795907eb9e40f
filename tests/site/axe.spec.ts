import { expect, test as ownPage } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keep, SCHEMES } from './comfort.ts';
import { DIALOG_NAMES, throughDialogs } from './dialogs.ts';
import { findings } from './findings.ts';
import { goTo, openRoom, writeNote } from './room.ts';
import { show, showRoom, test } from './shared-page.ts';

// Looking at a page with hundreds of controls takes axe a while.
ownPage.setTimeout(180_000);

/** Every page, by its address. */
const VIEWS = [
  '',
  '#?find=Belmokhtar',
  '?page=timeline',
  '?page=themes&by=letter',
  '?page=words#?find=Belmokhtar',
  '?page=words#?show=contrast',
  '?page=sources',
  '?page=sources#guidere',
  '?page=notes',
];

/** The columns set otherwise: what this changes is the same in every language and scheme. */
const SETTINGS = ['?align=date', '?align=theme&themes-off=structure', '?layers-off=glosses+reported#board-internet'];

async function expectSound(page: Page, view: string): Promise<void> {
  expect.soft(await findings(page), `axe: ${view}`).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(over, `width: ${view}`).toBeLessThanOrEqual(0);
}

/**
 * Every scheme at every width, each in one language, so that every language too meets every scheme and every width. Each view and dialog is looked
 * at in three of the nine, which differ in all of that, as axe takes a second for each: so it meets every scheme, width and language once.
 */
const COMBINED = SCHEMES.flatMap((scheme, row) =>
  [360, 820, 1440].map((width, column) => ({
    scheme,
    width,
    language: ['en', 'fr', 'ar'][(row + column) % 3] ?? '',
    views: VIEWS.filter((_, index) => (row - column + index + 3) % 3 === 0),
    settings: SETTINGS.filter((_, index) => scheme === 'light' && (column === 0 || column === index)),
    dialogs: DIALOG_NAMES.filter((_, index) => (row - column + index + 3) % 3 === 0),
  })),
);

test.describe('a reader who only looks', () => {
  // “Ready offline” stands in the first line only then.
  test.use({ serviceWorkers: 'allow' });

  for (const { language, scheme, width, views, settings, dialogs } of COMBINED) {
    const name = `${language}, ${scheme}, ${width} px: axe finds nothing in its dialogs and on its pages, and nothing is too wide`;
    // Of one width every view and dialog, scheme and language is looked at; where it is narrowest they fit least.
    test(name, { tag: width === 360 ? [] : '@whole' }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await show(page);
      await page.evaluate(
        (kept) => localStorage.setItem('vis-a-vis:preferences', kept),
        JSON.stringify({ language, scheme }),
      );
      await showRoom(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
      for (const view of [...settings, ...views]) {
        await goTo(page, view);
        // What is folded away is looked at too, but for the columns, where that is hundreds of dates.
        if (view.startsWith('?page')) {
          await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        }
        await expectSound(page, view);
      }
      // The lightest of all, as what lies under a dialog is read with it.
      await goTo(page, '?page=notes');
      await throughDialogs(
        page,
        async (dialog, element) => {
          expect.soft(await findings(page, element), dialog).toEqual([]);
        },
        dialogs,
      );
      await page.evaluate(() => localStorage.clear());
    });
  }
});

// Colours are the same at every width; those of every scheme are measured in `contrast.spec.ts`.
for (const [index, scheme] of SCHEMES.entries()) {
  const width = [390, 1440][index % 2] ?? 390;
  ownPage(
    `${scheme}, ${width} px: axe finds nothing with a note open, while finding, and in the list of notes`,
    { tag: index < 2 ? [] : '@whole' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await keep(page, { scheme });
      await openRoom(page);
      await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
      await expectSound(page, 'a note open');
      await page.getByRole('button', { name: 'Delete' }).click();
      await goTo(page, '#?find=zawahiri+date:soon+irony');
      await page.getByRole('button', { name: 'Options' }).click();
      await expectSound(page, 'finding');
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('link', { name: /^Notes/ }).click();
      await expect(page.locator('main:not([aria-busy]) h1')).toBeVisible();
      await expectSound(page, 'the list');
    },
  );
}
