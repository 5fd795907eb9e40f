import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/model.ts';
import { showMedium } from './medium.ts';
import { show, showRoom, test } from './shared-page.ts';

/** What the sources quote of the e-mails and statements, copied from them and not from the letters' files. */
const CONTEXT: readonly string[] = JSON.parse(
  readFileSync(new URL('../fixtures/context-quotations.json', import.meta.url), 'utf8'),
);

async function openSources(page: Page, at = ''): Promise<void> {
  await show(page, `?page=sources${at}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The edition as the page fetched it. */
async function editionOf(page: Page): Promise<Edition> {
  const href = await page.locator('link[as="fetch"]').getAttribute('href');
  const { edition } = await (await page.request.get(href ?? '')).json();
  return edition as Edition;
}

test('the sources open by a link, with their parts', async ({ page }) => {
  await showRoom(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/\?page=sources$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'The sources',
    'How much of each letter is known',
    'Where the sources disagree',
    'Second wordings of passages',
    'Slips in the sources',
    'Texts outside the exchange',
    'People, bodies and places',
    'The software in this page',
  ]);
});

test('every source has its page, one after another, and each passage listed there leads to the columns', async ({
  page,
}) => {
  await openSources(page);
  const { sources, letters } = await editionOf(page);
  const labels = await page.locator('.source h3 a').allTextContents();
  expect(labels.toSorted()).toEqual(sources.map(({ label }) => label).toSorted());

  const led: (string | null)[] = [];
  await page.locator('.source h3 a').first().click();
  for (const label of labels) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
    led.push(
      ...(await page.locator('.passages a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))),
    );
    if (label !== labels.at(-1)) await page.locator('.steps').first().getByText('Next:').getByRole('link').click();
  }
  await expect(page.locator('.steps').first().getByText('Next:')).toHaveCount(0);

  const passages = letters.flatMap((letter) => letter.passages.map(({ id }) => id));
  expect(led.map((href) => new URL(href ?? '', page.url()).hash.slice(1)).toSorted()).toEqual(passages.toSorted());
  expect(led.filter((href) => href?.includes('page='))).toEqual([]);
  await showRoom(page);
  for (const id of passages) await expect(page.locator(`article#${id}`)).toHaveCount(1);
});

test('a passage opens in the columns where it stands', async ({ page }) => {
  await openSources(page, '#guidere');
  await page.locator('.passages').getByRole('link', { name: '“a particular case”' }).click();
  await expect(page.locator('article#board-particular-case blockquote')).toBeInViewport();
});

test('the table of disagreements has both dates of the Board’s letter, each with its source', async ({ page }) => {
  await openSources(page);
  const table = page.getByRole('table', { name: /on which sources disagree/ });
  const rows = table
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: 'Date: The Advisory Board to Mokhtar Belmokhtar' }) })
    .getByRole('row');
  await expect(rows.filter({ hasText: '3 November 2012' }).first()).toContainText('Guidère 2014');
  await expect(rows.filter({ hasText: 'Oct. 3, 2012' })).toContainText('Associated Press 2013');
  await expect(rows.filter({ hasText: 'Oct. 3, 2012' })).toContainText('No day in common with: Guidère');
});

test('the e-mails and public statements stand word for word on the pages of their sources', async ({ page }) => {
  const shown: string[] = [];
  for (const source of ['menas', 'global-research']) {
    await openSources(page, `#${source}`);
    const texts = page.getByRole('article').locator('article.context');
    await expect(texts).toHaveCount(2);
    for (const text of await texts.all()) await expect(text).toContainText('Context, not part of the exchange');
    shown.push(...(await texts.locator('.words').evaluateAll((words) => words.map((each) => each.textContent))));
  }
  expect(shown.toSorted()).toEqual(CONTEXT.toSorted());
});

test('and nowhere in the columns', async ({ page }) => {
  for (const address of ['', '?align=date', '?align=theme']) {
    await showRoom(page, address);
    const main = (await page.locator('main').textContent()) ?? '';
    expect(CONTEXT.filter((words) => main.includes(words))).toEqual([]);
  }
});

test('the address of a passage of an e-mail leads to it', async ({ page }) => {
  await openSources(page, '#blumenthal-extreme-force');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menas 2016');
  await expect(page.locator('#blumenthal-extreme-force')).toBeInViewport();
});

test('the list of names has the places, and says of a body which other it may be', async ({ page }) => {
  await openSources(page);
  const { correspondents, identities, places } = await editionOf(page);
  await page.getByText(/^Every spelling/).click();
  const names = page.locator('.names');
  await expect(names).toHaveCount(2);
  await expect(names.first().locator('dt')).toHaveText(correspondents.map(({ name }) => name));
  await expect(page.getByRole('heading', { name: 'Places', exact: true })).toBeVisible();
  await expect(names.last().locator('dt')).toHaveText(places.map(({ name }) => name));

  const told = `${identities[0]?.reason} This edition, low certainty`;
  const lines = names.first().locator('.identity');
  await expect(lines).toHaveText([
    `May be the same as: AQIM Shura Council. ${told}`,
    `May be the same as: AQIM Advisory Board. ${told}`,
  ]);
  await expect(
    names
      .locator('div')
      .filter({ has: page.locator('.identity') })
      .locator('dt'),
  ).toHaveText(['AQIM Advisory Board', 'AQIM Shura Council']);
});

test('a link that leaves the site is told from the others and passes on nothing', async ({ page }) => {
  await openSources(page, '#ap');
  const link = page.locator('main a[href^="http"]');
  await expect(page.locator('main .web')).toContainText('outside this site');
  await expect(link).toContainText((await link.getAttribute('href')) ?? '');
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('a source without passages says so, and what it is used for', async ({ page }) => {
  await openSources(page, '#independent');
  await expect(page.locator('main')).toContainText('No passage is taken from this source.');
  await expect(page.getByRole('table')).toContainText('3 October');
});

test('the contents count as many sources as the introduction', async ({ page }) => {
  await openSources(page);
  const lead = await page.locator('.lead').innerText();
  const count = /comes from (\d+) sources/.exec(lead)?.[1] ?? '';
  await expect(page.getByRole('link', { name: `The sources ${count}`, exact: true })).toBeVisible();
});

test('by keyboard the focus goes where a link leads, and back to the list', async ({ page }) => {
  await openSources(page);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Where the sources disagree' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where the sources disagree' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Where the sources disagree' })).toBeInViewport();
  await expect(page).toHaveURL(/#sources-disagreements$/);

  await page.locator('.source h3 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Guidère 2014' })).toBeFocused();
  await contents.getByRole('link', { name: 'Events it dates' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Events it dates' })).toBeFocused();
  await page.getByRole('link', { name: 'All sources' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeFocused();
});

for (const width of [390, 820, 1440]) {
  test(`nothing is wider than the window, also unfolded, at ${width} px`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const at of ['', '#guidere', '#menas', '#edition']) {
      await openSources(page, at);
      await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      const overflow = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect.soft(overflow, at).toBeLessThanOrEqual(0);
    }
  });
}

test('on paper nothing is folded and every source is there', async ({ page }) => {
  await openSources(page);
  await showMedium(page, 'print');
  await expect(page.getByText('Khaled Abu al-Abbas', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});
