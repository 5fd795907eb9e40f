import { expect, test as ownPage } from '@playwright/test';
import { layerSwitch, openRoom, passage } from './room.ts';
import { show, showRoom, test } from './shared-page.ts';

// Over WebDriver BiDi Playwright can’t keep scripts of a page in Firefox from running.
ownPage.describe('before any script runs', { tag: '@chromium' }, () => {
  ownPage.use({ javaScriptEnabled: false });

  ownPage('the letters stand in the page', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Secrets on the internet' }).first()).toBeVisible();
    await expect(passage(page, 'board-internet')).toContainText('It is really surprising');
    await expect(page.locator('letter-text')).toHaveCount(await page.locator('article.passage').count());
  });

  ownPage('nothing that needs a script is shown', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  ownPage('the columns’ heads stand over their columns', async ({ page }) => {
    await page.goto('./');
    const heads = await page.locator('.head').evaluateAll((all) => all.map((head) => head.getBoundingClientRect()));
    const columns = await page
      .locator('.column article')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(new Set(heads.map(({ width }) => Math.round(width))).size).toBe(1);
    for (const { x, width } of heads) expect(columns.some((column) => x <= column && column < x + width)).toBe(true);
  });

  ownPage('a link to a passage leads there', async ({ page }) => {
    await page.goto('./#board-internet');
    await expect(passage(page, 'board-internet').locator('blockquote')).toBeInViewport();
  });
});

ownPage('what the script draws is what the page was built with', { tag: '@once' }, async ({ page, browser }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto('./');
  const words = (room: typeof page) =>
    room.locator('main').evaluate((main) => main.textContent.replaceAll(/\s+/g, ' '));
  await openRoom(page);
  expect(await words(page)).toBe(await words(plain));
  await plain.close();
});

test('each column is a region named after its party and holds its own passages', async ({ page }) => {
  await showRoom(page);
  const belmokhtar = page.getByRole('region', { name: 'Mokhtar Belmokhtar' });
  const board = page.getByRole('region', { name: 'AQIM Advisory Board' });
  await expect(belmokhtar.locator('article#belmokhtar-internet')).toHaveCount(1);
  await expect(board.locator('article#board-internet')).toHaveCount(1);
  await expect(belmokhtar.locator('article#board-internet')).toHaveCount(0);
});

test('a claim and its reply stand level', async ({ page }) => {
  await showRoom(page);
  // Both at one moment: what comes near the window is laid out only then, and moves what is below it.
  const [claim, reply] = await page
    .locator('#belmokhtar-internet, #board-internet')
    .evaluateAll((both) => both.map((one) => one.getBoundingClientRect()));
  expect(claim?.y).toBeCloseTo(reply?.y ?? Number.NaN, 0);
  expect(claim?.right).toBeLessThan(reply?.x ?? 0);
});

test('both dates of the Board’s letter are shown, each with its source', { tag: '@once' }, async ({ page }) => {
  await showRoom(page);
  const dates = passage(page, 'board-internet').locator('time');
  await expect(dates).toHaveText(['3 November 2012', 'Oct. 3, 2012']);
  expect(await dates.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).toEqual([
    '2012-11-03',
    '2012-10-03',
  ]);
  await expect(passage(page, 'board-internet').locator('header')).toContainText('AP: Oct. 3, 2012');
  await expect(passage(page, 'board-internet').locator('header')).toContainText('Guidère 2014, p. 6 of the letter');
});

test('silence is shown and explained', { tag: '@once' }, async ({ page }) => {
  await showRoom(page);
  const silences = page.locator('.silence');
  expect(await silences.count()).toBeGreaterThan(3);
  for (const words of await silences.allTextContents()) expect(words.trim().length).toBeGreaterThan(10);
});

test.describe('themes', () => {
  test('are toggle buttons with counts; one that is off dims what it alone marks', async ({ page }) => {
    await showRoom(page);
    const chip = page.getByRole('button', { name: 'Communications', exact: true });
    await expect(chip).toContainText(/\d/);
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(passage(page, 'board-internet').locator('.phrase').first()).toBeVisible();
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'false');
    await expect(passage(page, 'board-internet')).toHaveClass(/dim/);
    await expect(passage(page, 'board-canadians')).not.toHaveClass(/dim/);
    await expect(page).toHaveURL(/themes-off=communications/);
  });

  test('or hides it, says how many, and brings it back', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?themes-off=communications');
    await page.getByRole('button', { name: 'Hide the others' }).click();
    await expect(passage(page, 'board-internet')).toHaveCount(0);
    await expect(page.getByText(/Not shown: by filter: \d+ passages?\./)).toBeVisible();
    await page.getByRole('button', { name: 'Show the others dimmed' }).click();
    await expect(passage(page, 'board-internet')).toHaveCount(1);
  });

  test('a cell that a filter empties says so, and the heads count what is left', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?only=unanswered');
    await expect(page.getByText('Not shown by the filters: 3 passages.')).toBeVisible();
    await expect(page.locator('#x-azawad')).toHaveCount(1);
    await expect(page.getByText('claim, then reply')).toHaveCount(0);
    await expect(page.locator('.head').first()).toContainText('shown: 3 of 19');
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator('.head').first()).not.toContainText('shown:');
  });

  test('passages of neither side are hidden, or stand alone', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?align=theme');
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('radio', { name: 'Hide them' }).click();
    await expect(page).toHaveURL(/across=hide/);
    await expect(page.locator('.between article.passage')).toHaveCount(0);
    await page.getByRole('radio', { name: 'Show them alone' }).click();
    await expect(page.locator('.sheet article.passage')).toHaveCount(3);
    await expect(page.locator('.between article.passage')).toHaveCount(3);
  });

  test('all off and hidden, the page says what to do', { tag: '@once' }, async ({ page }) => {
    await showRoom(page);
    await show(page, '?themes-off=ransom+weapons+communications+structure&others=hide');
    await expect(page.getByText('Nothing to show')).toBeVisible();
  });
});

test.describe('layers', () => {
  test('glosses go and leave a trace, and the text of record stays', async ({ page }) => {
    await showRoom(page);
    const text = passage(page, 'board-internet').locator('letter-text');
    const gloss = passage(page, 'belmokhtar-internet').locator('.gloss').first();
    const before = await text.evaluate((element) => element.textContent);
    await (await layerSwitch(page, 'Glosses')).click();
    expect(await gloss.evaluate((element) => getComputedStyle(element).fontSize)).toBe('0px');
    expect(await gloss.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('[·]');
    expect(await text.evaluate((element) => element.textContent)).toBe(before);
  });

  test('phrases lose their marks', async ({ page }) => {
    await showRoom(page);
    await expect(page.locator('.phrase').first()).toBeVisible();
    await (await layerSwitch(page, 'Phrases')).click();
    await expect(page.locator('.phrase')).toHaveCount(0);
  });

  test('reported speech folds to one line', { tag: '@once' }, async ({ page }) => {
    await showRoom(page);
    await (await layerSwitch(page, 'Reported')).click();
    await expect(passage(page, 'request-not-jihad').locator('letter-text')).toHaveCount(0);
    await expect(passage(page, 'request-not-jihad')).toContainText('reported speech is switched off');
    await expect(passage(page, 'board-internet').locator('letter-text')).toHaveCount(1);
  });
});
