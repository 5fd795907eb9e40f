import { expect, test as ownPage } from '@playwright/test';
import { layerSwitch, openRoom, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test('what one sees is in the address; Back, Forward and reload restore it', async ({ page }) => {
  await showRoom(page);
  const aligned = (name: string) => page.getByRole('button', { name, exact: true });
  await aligned('Date').click();
  await page.getByRole('button', { name: /^Ransom/ }).click();
  await (await layerSwitch(page, 'Glosses')).click();
  await expect(page).toHaveURL(/\?align=date&themes-off=ransom&layers-off=glosses$/);

  await page.reload();
  await expect(aligned('Date')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Ransom/ })).toHaveAttribute('aria-pressed', 'false');
  await expect(await layerSwitch(page, 'Glosses')).toHaveAttribute('aria-checked', 'false');

  await page.goBack();
  await expect(await layerSwitch(page, 'Glosses')).toHaveAttribute('aria-checked', 'true');
  await page.goBack();
  await page.goBack();
  await expect(aligned('Exchange')).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await expect(aligned('Date')).toHaveAttribute('aria-pressed', 'true');
});

for (const address of ['#board-internet', '?align=date#board-internet', '?align=theme#board-internet']) {
  ownPage(`a link to a passage scrolls to it and marks it: ${address}`, async ({ page }) => {
    await openRoom(page, address);
    const target = passage(page, 'board-internet');
    await expect(target).toHaveAttribute('aria-current', 'location');
    await expect(target.locator('header')).toBeInViewport();
    const { top, line } = await target.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      line: document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top).toBeGreaterThanOrEqual(line);
    expect(top).toBeLessThan(line + 120);
  });
}

test('the rail jumps to a row and shows where one is', async ({ page }) => {
  await showRoom(page);
  const link = page.getByRole('navigation', { name: /exchanges/ }).getByRole('link', { name: 'Into Libya' });
  await link.click();
  await expect(page.locator('.row-title', { hasText: 'Into Libya' })).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'location');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(link).not.toHaveAttribute('aria-current');
});

test('aligned anew, the passage being read stays where it is', async ({ page }) => {
  await showRoom(page, '#board-tariq-brigade');
  const top = () => passage(page, 'board-tariq-brigade').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(0);
  const date = page.getByRole('button', { name: 'Date', exact: true });
  const before = await top();
  // Pressed by name, it would be scrolled to first in Firefox, although it stands in a sticky line.
  const { x = 0, y = 0, width = 0, height = 0 } = (await date.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
});

ownPage('an address that leads to nothing says so', { tag: '@once' }, async ({ page }) => {
  await openRoom(page, '#belmokhtar-intenet');
  await expect(
    page.getByText('The address leads to “belmokhtar-intenet”, which is not in this edition.'),
  ).toBeVisible();
  await openRoom(page, '#belmokhtar-internet');
  await expect(passage(page, 'belmokhtar-internet')).toBeInViewport();
  await expect(page.getByText('The address leads to')).toHaveCount(0);
});

ownPage(
  'an id alone leads to a letter by date, to a context text among the sources',
  { tag: '@once' },
  async ({ page }) => {
    await openRoom(page, '#board-2012');
    await expect(page).toHaveURL(/\?align=date#board-2012$/);
    await expect(page.locator('#board-2012')).toBeInViewport();
    await page.getByRole('button', { name: 'Exchange', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    // The sources have no words of letters to wait for.
    await page.goto('about:blank');
    await page.goto('./#blumenthal-surprised');
    await expect(page.locator('#blumenthal-surprised')).toBeInViewport();
    await page.goto('about:blank');
    await openRoom(page, '#zawahiri');
    await expect(page.getByText('which is in this edition, but has no place in this view')).toBeVisible();
  },
);

ownPage(
  'where the browser takes no more addresses for a while, the view is another all the same',
  { tag: '@once' },
  async ({ page }) => {
    await openRoom(page);
    // As Safari does after a hundred in ten seconds.
    await page.evaluate(() => {
      history.pushState = () => {
        throw new DOMException('Too many.', 'SecurityError');
      };
    });
    await page.getByRole('button', { name: 'Date', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Date', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('#trouble pre')).toHaveCount(0);
  },
);

ownPage('an address with nonsense in it opens the first view', { tag: '@once' }, async ({ page }) => {
  await openRoom(page, '?align=sideways&utm=1#%E0%A4%A');
  await expect(page.getByRole('button', { name: 'Exchange', exact: true })).toHaveAttribute('aria-pressed', 'true');
});
