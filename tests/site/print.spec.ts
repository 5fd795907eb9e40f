import { expect, test } from '@playwright/test';
import { showMedium } from './medium.ts';
import { openRoom, passage } from './room.ts';

test('on paper the columns stand side by side, without the tools of the screen', async ({ page }) => {
  // The width of A4 less its margins, in CSS px.
  await page.setViewportSize({ width: 688, height: 1000 });
  await openRoom(page);
  await showMedium(page, 'print');
  const claim = await passage(page, 'belmokhtar-internet').boundingBox();
  const reply = await passage(page, 'board-internet').boundingBox();
  expect(claim?.y).toBeCloseTo(reply?.y ?? Number.NaN, 0);
  expect((claim?.x ?? 0) + (claim?.width ?? 0)).toBeLessThan(reply?.x ?? 0);
  for (const tool of ['.rail', '.tools', 'note-margin aside']) await expect(page.locator(tool)).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(50_000);
});
