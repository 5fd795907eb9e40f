import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { keep, openComfort } from './comfort.ts';
import { throughDialogs } from './dialogs.ts';
import { openRoom, passage } from './room.ts';
import { show } from './shared-page.ts';

// “Ready offline” stands in the first line only then.
test.use({ serviceWorkers: 'allow' });

test('the browser’s language is taken, the reader’s choice goes before it, and both hold after a reload @once', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-DZ', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openRoom(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('link', { name: 'Colonnes' })).toBeVisible();
  await page.locator('tool-popover[label="Plus"]').getByRole('button').first().click();
  await page.getByRole('button', { name: /^Confort/ }).click();
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('link', { name: 'الأعمدة' })).toBeVisible();
  await context.close();
});

test('a language is chosen by its own name and holds at once, in widgets too; the letters stay as they are', async ({
  page,
}) => {
  await openRoom(page, '#board-internet');
  const words = await passage(page, 'board-internet').locator('letter-text').textContent();
  const dialog = await openComfort(page);
  await dialog.getByRole('radio', { name: 'Français' }).check();
  await expect(page.getByRole('dialog', { name: 'Confort de lecture' })).toContainText(
    'Les lettres, et ce que l’édition en dit, restent en anglais.',
  );
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Chronologie' }),
  ).toBeVisible();
  await expect(page.locator('alignment-choice').getByRole('button', { name: 'Échange' })).toBeVisible();
  await expect(page.locator('note-margin')).toContainText('Sélectionnez');
  expect(await passage(page, 'board-internet').locator('letter-text').textContent()).toBe(words);
  await expect(passage(page, 'board-internet').locator('blockquote')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.row-title h3', { hasText: 'Secrets on the internet' })).toHaveAttribute('lang', 'en');
});

// Over BiDi the network of a page with a service worker never comes to rest.
test(
  'other languages, and the Arabic font, are fetched only when they are chosen',
  { tag: '@once' },
  async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await openRoom(page);
    await page.waitForLoadState('networkidle');
    const others = () => fetched.filter((path) => /\/(?:fr|ar)-|naskh/.test(path));
    // The copy for use without a network is made by the service worker, whose requests are not the page's.
    expect(others()).toEqual([]);
    const dialog = await openComfort(page);
    await dialog.getByRole('radio', { name: 'العربية' }).check();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect.poll(() => others().some((path) => path.includes('naskh'))).toBe(true);
    expect(others().some((path) => path.includes('/fr-'))).toBe(false);
  },
);

/** Where the middle of an element is, from the window's left edge in CSS px. */
function middle(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    });
}

test('in Arabic the interface runs from right to left, and passages as their own script does', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await keep(page, { language: 'ar' });
  await openRoom(page, '#board-internet');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const places = await Promise.all(
    ['note-margin', '#board-internet', '#belmokhtar-internet', '.rail'].map((selector) => middle(page, selector)),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(passage(page, 'board-internet').locator('blockquote')).toHaveCSS('direction', 'ltr');
  // The line from claim to reply ends where the passages are.
  const line = await page.locator('.follow-lines').first().boundingBox();
  expect(line?.x).toBeGreaterThan((await passage(page, 'board-internet').boundingBox())?.x ?? Infinity);

  await show(page, '?page=timeline');
  const ticks = page.locator('.time-axis text');
  const [first, last] = [await ticks.first().boundingBox(), await ticks.last().boundingBox()];
  expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
});

test.describe('dates and numbers are those of the language, in the sources’ digits', () => {
  for (const [language, date, hijri, words] of [
    ['fr', '3 novembre 2012', '1433', '1 586 mots'],
    ['ar', '3 نوفمبر 2012', '1433', '1,586 كلمة'],
  ] as const) {
    test(language, async ({ page }) => {
      await keep(page, { language });
      await openRoom(page, '#board-internet');
      await passage(page, 'board-internet').locator('.dates summary').click();
      const readings = passage(page, 'board-internet').locator('date-readings');
      await expect(readings).toContainText(date);
      await expect(readings).toContainText(hijri);
      await expect(page.locator('.head', { hasText: 'AQIM Advisory Board' })).toContainText(
        new RegExp(words.replaceAll(' ', '\\s')),
      );
    });
  }
});

/** English words of the interface that the language has other words for. */
function englishWords(language: string): readonly string[] {
  const table = readFileSync(new URL(`../../src/ui/language/xliff/${language}.xlf`, import.meta.url), 'utf8');
  return [...table.matchAll(/<source>([^<]+)<\/source>\s*<target>([^<]*)<\/target>/g)]
    .filter(([, source, target]) => source !== target && (source ?? '').length > 2)
    .map(([, source]) => source ?? '');
}

/** Words of the interface as they are seen and heard, without those that are marked as English. */
function interfaceWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ofInterface = (element: Element | null): boolean =>
      element !== null && getLanguage(element) === document.documentElement.lang;
    const getLanguage = (element: Element): string => {
      const marked = element.closest('[lang]');
      const root = element.getRootNode();
      if (marked) return marked.getAttribute('lang') ?? '';
      return root instanceof ShadowRoot ? getLanguage(root.host) : '';
    };
    const wordsIn = (root: Document | ShadowRoot): readonly string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(ofInterface(element)
          ? [
              ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
              ...['aria-label', 'title', 'placeholder', 'label'].map((name) => element.getAttribute(name) ?? ''),
            ]
          : []),
        ...(element.shadowRoot ? wordsIn(element.shadowRoot) : []),
      ]);
    return wordsIn(document)
      .map((words) => words.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean);
  });
}

for (const language of ['fr', 'ar']) {
  test(
    `nothing of the interface is left in English on any page, in any dialog: ${language}`,
    // What the tables lack is found among the unit tests; what does not ask them, in one language as in the other.
    { tag: language === 'fr' ? '@whole' : '@once' },
    async ({ page }) => {
      const english = new Set(englishWords(language));
      expect(english.size).toBeGreaterThan(250);
      await keep(page, { language });
      for (const view of [
        '',
        '?page=timeline',
        '?page=themes',
        '?page=words#?find=Belmokhtar',
        '?page=words#?show=contrast',
        '?page=sources',
        '?page=sources#guidere',
        '?page=notes',
      ]) {
        await show(page, view);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('main:not([aria-busy])')).toBeAttached();
        const words = await interfaceWords(page);
        expect(words.length).toBeGreaterThan(5);
        expect
          .soft(
            words.filter((each) => english.has(each)),
            view,
          )
          .toEqual([]);
      }
      await throughDialogs(page, async (dialog) => {
        expect
          .soft(
            (await interfaceWords(page)).filter((each) => english.has(each)),
            dialog,
          )
          .toEqual([]);
      });
    },
  );
}
