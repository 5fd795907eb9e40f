import { expect, test as ownPage } from '@playwright/test';
import { showMedium } from './medium.ts';
import { openTool, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test.describe('a passage and what it is linked to', () => {
  test('followed, its reply stands level and a line leads there', async ({ page }) => {
    await showRoom(page);
    await passage(page, 'belmokhtar-internet').getByRole('link', { name: 'replies: 1' }).click();
    await expect(page).toHaveURL(/#belmokhtar-internet$/);
    const claim = await passage(page, 'belmokhtar-internet').boundingBox();
    const reply = await passage(page, 'board-internet').boundingBox();
    expect(claim?.y).toBeCloseTo(reply?.y ?? Number.NaN, 0);
    const lines = page.locator('.follow-lines');
    await expect(lines).toHaveCount(1);
    const box = await lines.locator('line').first().boundingBox();
    expect(box?.y).toBeGreaterThan(claim?.y ?? Number.NaN);
    expect(box?.y).toBeLessThan((claim?.y ?? Number.NaN) + 30);
  });

  test('each of several claims stands level with the reply’s line, which branches to it', async ({ page }) => {
    await showRoom(page, '#droukdel-unjustified');
    await expect(page.locator('.passage.linked')).toHaveCount(5);
    const branches = page.locator('.follow-lines');
    await expect(branches).toHaveCount(5);
    const claims = await page.locator('.passage.linked header').all();
    for (const [index, claim] of claims.entries()) {
      const head = await claim.boundingBox();
      const line = await branches.nth(index).boundingBox();
      expect(Math.abs((head?.y ?? 0) - (line?.y ?? Number.NaN))).toBeLessThan(20);
    }
  });

  test('type, certainty, reason and author of a link are told on demand', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '#belmokhtar-internet');
    const link = passage(page, 'board-internet').locator('.follows');
    await expect(link.getByText('high certainty')).toBeHidden();
    await link.getByText('Counter-charges').click();
    await expect(link).toContainText('Guidère 2014');
    await expect(link.getByText('high certainty')).toBeVisible();
  });

  test('aligned by date, the reply is brought beside its claim, and goes when the claim is let go', async ({
    page,
  }) => {
    await showRoom(page, '?align=date#belmokhtar-internet');
    const beside = page.getByRole('article', { name: /shown with what it is linked to/ });
    await expect(beside).toContainText('It is really surprising');
    const claim = await passage(page, 'belmokhtar-internet').boundingBox();
    expect((await beside.boundingBox())?.y).toBeCloseTo(claim?.y ?? Number.NaN, 0);
    await expect(passage(page, 'board-internet')).toHaveCount(1);
    await passage(page, 'belmokhtar-internet').getByRole('link', { name: 'replies: 1' }).click();
    await expect(beside).toHaveCount(0);
    await expect(page).not.toHaveURL(/#/);
  });

  test('the line is on paper too', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '#belmokhtar-internet');
    await showMedium(page, 'print');
    await expect(page.locator('.follow-lines')).toBeVisible();
    await expect(page.locator('.follow-lines line').first()).not.toHaveCSS('stroke', 'none');
  });

  test('in a narrow window the links are a list under the passage', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await showRoom(page, '#belmokhtar-internet');
    await expect(passage(page, 'board-internet').locator('.follows')).toContainText('Counter-charges');
    const claim = await passage(page, 'belmokhtar-internet').boundingBox();
    const reply = await passage(page, 'board-internet').boundingBox();
    expect(reply?.y).toBeGreaterThan((claim?.y ?? Number.NaN) + (claim?.height ?? Number.NaN));
  });
});

test.describe('filters', () => {
  test('unanswered claims alone, by a box that says how many; the rest is counted and comes back', async ({ page }) => {
    await showRoom(page);
    await openTool(page, 'Dates and filters');
    const box = page.getByRole('checkbox', { name: /Unanswered claims/ });
    const count = Number(
      /\d+/.exec((await page.locator('filter-options label', { has: box }).textContent()) ?? '')?.[0],
    );
    await box.check();
    await expect(page).toHaveURL(/only=unanswered/);
    await expect(page.locator('article.passage')).toHaveCount(count);
    await expect(page.locator('article.passage').first()).toContainText('unanswered');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(passage(page, 'board-canadians')).toHaveCount(1);
  });

  test('answers to nothing quoted alone', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?only=unprompted');
    for (const article of await page.locator('article.passage').all())
      await expect(article).toContainText('no claim quoted');
  });
});

test.describe('columns', () => {
  const heads = '.heads h2';

  test('are put in another order and put away, and the address keeps it', async ({ page }) => {
    await showRoom(page);
    await openTool(page, 'Columns');
    await page.getByRole('button', { name: 'Move Mokhtar Belmokhtar one column on' }).click();
    await expect(page.locator(heads)).toHaveText(['AQIM Advisory Board', 'Mokhtar Belmokhtar']);
    const claim = await passage(page, 'belmokhtar-internet').boundingBox();
    const reply = await passage(page, 'board-internet').boundingBox();
    expect(claim?.x).toBeGreaterThan(reply?.x ?? Number.NaN);
    await page.getByRole('checkbox', { name: 'Mokhtar Belmokhtar' }).uncheck();
    await expect(page.locator(heads)).toHaveText(['AQIM Advisory Board']);
    await expect(page).toHaveURL(/columns=party-board$/);
    await page.reload();
    await expect(page.locator(heads)).toHaveText(['AQIM Advisory Board']);
    await expect(page.getByText('Not shown: the column Belmokhtar: 19 passages.')).toBeVisible();
    await page.goBack();
    await expect(page.locator(heads)).toHaveCount(2);
  });

  test('the last one cannot be put away', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?columns=party-board');
    await openTool(page, 'Columns');
    await expect(page.getByRole('checkbox', { name: 'AQIM Advisory Board' })).toBeDisabled();
  });

  test('a link to a passage in a column that is away brings it back', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?columns=party-board#belmokhtar-internet');
    await expect(passage(page, 'belmokhtar-internet')).toBeVisible();
  });

  test(
    'of a passage that is followed, the claim in a column that is away is told, and the column brought back',
    { tag: '@once' },
    async ({ page }) => {
      await showRoom(page, '?columns=party-board#board-internet');
      const followed = passage(page, 'board-internet');
      await expect(followed).toContainText('What it is linked to stands in the hidden column Belmokhtar.');
      await followed.getByRole('link', { name: 'Show it' }).click();
      await expect(passage(page, 'belmokhtar-internet')).toContainText(
        'Claim taken up by the passage it is shown with',
      );
      await expect(page.getByRole('link', { name: 'Show it' })).toHaveCount(0);
    },
  );

  ownPage('are made wider by keys and by dragging; the width is kept on the device', async ({ page }) => {
    await showRoom(page);
    const width = async () => (await page.locator('.head').first().boundingBox())?.width ?? Number.NaN;
    const first = await width();
    const edge = page.getByRole('separator', { name: /Width of the columns/ });
    await edge.focus();
    for (let count = 0; count < 5; count += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(width).toBeGreaterThan(first + 50);
    await expect(edge).toHaveAttribute('aria-valuenow', '60');
    const box = await edge.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 240, (box?.y ?? 0) + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(width).toBeLessThan(first - 50);
    const kept = await width();
    await page.reload();
    await expect.poll(width).toBeCloseTo(kept, 0);
    await openTool(page, 'Columns');
    await page.getByRole('button', { name: 'Columns of equal width' }).click();
    await expect.poll(width).toBeCloseTo(first, 0);
  });
});
