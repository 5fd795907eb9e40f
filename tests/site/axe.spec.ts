import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { openRoom, writeNote } from './room.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: the element`. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 820, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing in the columns, however they are set', async ({ page }) => {
        for (const address of [
          '',
          '?align=date',
          '?align=theme&themes-off=structure',
          '?layers-off=glosses+reported',
        ]) {
          await openRoom(page, address);
          expect.soft(await findings(page), address).toEqual([]);
        }
      });

      test('axe finds nothing with a note open and in the list of notes', async ({ page }) => {
        await openRoom(page);
        await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
        expect(await findings(page)).toEqual([]);
        await page.getByRole('button', { name: 'Delete' }).click();
        await page.getByRole('link', { name: /^Notes/ }).click();
        expect(await findings(page)).toEqual([]);
      });

      test('nothing is wider than the window', async ({ page }) => {
        await openRoom(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
