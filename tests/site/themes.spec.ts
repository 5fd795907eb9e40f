import { expect, test as ownPage } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { showMedium } from './medium.ts';
import { serveEdition } from './serve-edition.ts';
import { show, test } from './shared-page.ts';

async function openThemes(page: Page, query = ''): Promise<void> {
  await show(page, `?page=themes${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Themes' })).toBeVisible();
}

/** The numbers of a row of the first table, with the names of their columns. */
async function row(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  const table = page.locator('.tallies').first();
  const heads = await table.locator('thead th').allInnerTexts();
  const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const numbers = await line.locator('td').allInnerTexts();
  return Object.fromEntries(heads.map((head, index) => [head.trim(), numbers[index]?.trim() ?? '']));
}

/** Follows each of the links, has what is then shown looked at, and goes back. */
async function followEach(page: Page, links: Locator, look: (count: number) => Promise<void>): Promise<void> {
  for (const link of await links.all()) {
    const count = Number(await link.innerText());
    await link.click();
    await expect(page.locator('.sheet')).toBeAttached();
    await look(count);
    await page.goBack();
    await expect(link).toBeVisible();
  }
}

test('the switches change the address and the numbers, and the address holds them', async ({ page }) => {
  await openThemes(page);
  expect(await row(page, 'Weapons')).toEqual({
    'Mokhtar Belmokhtar': '0',
    'AQIM Advisory Board': '2',
    'Neither side': '2',
    All: '4',
  });
  await page.getByRole('group', { name: 'Count' }).getByRole('link', { name: 'Words' }).click();
  await expect(page).toHaveURL(/count=words/);
  // 102 and 140 words of the Board; “several key issues”, “Jihad issues and actions”.
  expect(await row(page, 'Weapons')).toEqual({
    'Mokhtar Belmokhtar': '0',
    'AQIM Advisory Board': '242',
    'Neither side': '7',
    All: '249',
  });
  await expect(page.getByText('they have no words of the letter and add nothing here')).toBeVisible();
  await page.getByRole('link', { name: 'Letter', exact: true }).click();
  await expect(page).toHaveURL(/by=letter/);
  expect(await row(page, 'Words of the exchange not placed')).toMatchObject({ Weapons: '7', Ransom: '7' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Themes by letter' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Themes by party' })).toBeVisible();
});

for (const [index, owner] of ['the first party', 'the second party', 'neither side', 'all'].entries()) {
  test(`every number of ${owner} leads to as many passages and no others`, { tag: '@once' }, async ({ page }) => {
    await openThemes(page);
    const links = page
      .locator('.tallies')
      .first()
      .locator(`td:nth-of-type(${index + 1}) a`);
    expect(await links.count()).toBeGreaterThan(3);
    await followEach(page, links, (count) => expect(page.locator('.sheet article.passage')).toHaveCount(count));
  });
}

for (const letter of ['The Advisory Board to Mokhtar Belmokhtar', 'The ruling on hostages']) {
  test(`every number of the letter “${letter}” leads to as many passages of it`, { tag: '@once' }, async ({ page }) => {
    await openThemes(page, '&by=letter');
    const hrefs = await page
      .locator('.letter-strip')
      .filter({ hasText: letter })
      .locator('li a')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('href') ?? ''));
    const passages = page.locator(hrefs.map((href) => `article${href.slice(href.indexOf('#'))}`).join(', '));
    const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: letter, exact: true }) });
    await followEach(page, line.getByRole('link'), (count) => expect(passages).toHaveCount(count));
  });
}

test('a click on a number leads to its theme in the columns', async ({ page }) => {
  await openThemes(page);
  await page.getByRole('link', { name: '2 passages: Weapons, AQIM Advisory Board' }).click();
  await expect(page).toHaveURL(/align=theme.*#theme-weapons/);
  await expect(page.locator('#theme-weapons')).toBeInViewport();
  await expect(page.locator('article.passage .glyphs').first()).toHaveAccessibleName(/Weapons/);
});

test('by keyboard alone: a pair of themes opens its list, and Escape leads back', async ({ page }) => {
  await openThemes(page);
  const cell = page.getByRole('button', { name: '3 passages: Weapons and Structure' });
  await cell.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Weapons and Structure' });
  await expect(list.getByRole('link')).toHaveCount(3);
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('article#unplaced-several-key-issues')).toBeInViewport();
});

test('every pair lists as many passages as it counts', async ({ page }) => {
  await openThemes(page);
  const cells = page.locator('.pairs button');
  for (const cell of await cells.all()) {
    const list = page.locator(`#${await cell.getAttribute('popovertarget')}`);
    await expect(list.locator('dd a')).toHaveCount(Number(await cell.innerText()));
  }
  await expect(cells).toHaveCount(10);
});

test('a bar says what it is when it has the focus, and leads to its passage', async ({ page }) => {
  await openThemes(page);
  const bar = page.getByRole('link', { name: '“a particular case” · Ransom · 3 words' });
  await bar.focus();
  await page.keyboard.press('Tab');
  const next = page.getByRole('link', { name: /Just for the record about .* · Ransom and Structure · 294 words/ });
  await expect(next).toBeFocused();
  await expect(next.locator('.bar-words')).toHaveCSS('opacity', '1');
  await expect(bar.locator('.bar-words')).toHaveCSS('opacity', '0');
  await page.keyboard.press('Enter');
  await expect(page.locator('article#board-canadians')).toBeInViewport();
});

test('bars are as wide as their words, to one scale, and wide enough to be pressed', async ({ page }) => {
  await openThemes(page);
  const width = (words: RegExp) =>
    page
      .getByRole('link', { name: words })
      .first()
      .evaluate((bar) => ({
        ink: bar.querySelector('.filling')?.getBoundingClientRect().width,
        bar: bar.getBoundingClientRect().width,
      }));
  expect((await width(/· 294 words/)).ink).toBeCloseTo(147, 0);
  expect((await width(/· 59 words/)).ink).toBeCloseTo(29.5, 0);
  const shortest = await width(/· 1 word$/);
  expect(shortest.ink).toBeCloseTo(6, 0);
  expect(shortest.bar).toBeGreaterThanOrEqual(24);
});

test('the table of the bars holds every passage', async ({ page }) => {
  await openThemes(page);
  await page.getByText('The same as a table').click();
  const bars = await page.locator('.barcode li').count();
  await expect(page.locator('.bars-table tbody td:first-child a')).toHaveCount(bars);
});

for (const width of [390, 820, 1440]) {
  test(`the list of a pair stays in the window at ${width} px`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openThemes(page);
    await page.getByText('The same as a table').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: /Structure alone/ }).click();
    const list = await page.getByRole('dialog', { name: 'Structure alone' }).boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? Infinity)).toBeLessThanOrEqual(width);
  });
}

test('at 320 px a table that is too wide scrolls in its own box', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openThemes(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('.tallies').first().getByRole('link').last().focus();
  await expect(page.locator('.tallies').first().getByRole('link').last()).toBeInViewport();
});

test('on paper lists and tables stand open, and nothing is left to press', async ({ page }) => {
  await openThemes(page);
  await showMedium(page, 'print');
  await expect(page.locator('.pair-list').first()).toBeVisible();
  await expect(page.locator('.bars-table td').first()).toBeVisible();
  for (const tool of ['.link-choices', '.how']) await expect(page.locator(tool).first()).toBeHidden();
});

ownPage.describe('another edition', () => {
  ownPage('that marks no themes has no such page: its address leads to the columns', async ({ page }) => {
    await serveEdition(page, (edition) => ({ ...edition, themes: [] }));
    await show(page, '?page=themes');
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Columns', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('link', { name: 'Themes', exact: true })).toHaveCount(0);
  });

  ownPage('with a party of whom nothing is quoted says so under a column of zeros', async ({ page }) => {
    const silent = { id: 'party-silent', name: 'The Silent', shortName: 'Silent', role: '', members: [] };
    await serveEdition(page, (edition) => ({ ...edition, parties: [...edition.parties, silent] }));
    await openThemes(page);
    expect(await row(page, 'Structure')).toMatchObject({ 'The Silent': '0' });
    await expect(page.getByText('No passage of a letter by The Silent is quoted or reported.')).toBeVisible();
  });
});
