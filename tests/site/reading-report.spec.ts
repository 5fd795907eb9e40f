import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { EditionAbout } from '../../src/edition/edition-about.ts';
import { transcribed } from '../fixtures/transcribed/edition.ts';
import { findings } from './findings.ts';
import { openTranscribed } from './transcribed-room.ts';

const about: EditionAbout = {
  id: transcribed.id,
  title: transcribed.title,
  lang: 'en',
  letters: 4,
  reading: {
    files: 6,
    refused: { count: 1, first: [told('bad.xml', 'not-well-formed', 'The file ends, but <TEI> is not closed.')] },
    doubts: [
      {
        code: 'no-such-letter',
        count: 9,
        files: 2,
        first: [told('m-1.xml', 'no-such-letter', '“gone” leads to no letter.')],
      },
    ],
    withDoubts: 2,
    doubted: 3,
    markup: {
      count: 1,
      first: [{ name: 'blink', times: 3, passage: 'w-2-p4', where: { file: 'w-2.xml', line: 8, column: 1 } }],
    },
  },
};

function told(file: string, code: string, message: string) {
  return { code, where: { file, line: 3, column: 5 }, message, remedy: 'Mend it.' };
}

/** How often it was asked for what is told of the edition. */
async function tellOf(page: Page): Promise<() => number> {
  let asked = 0;
  await page.route('**/assets/about-*.json', (route) => {
    asked += 1;
    return route.fulfill({ json: about });
  });
  return () => asked;
}

test('the page Sources says how the letters were read', { tag: '@once' }, async ({ page }) => {
  const asked = await tellOf(page);
  await openTranscribed(page);
  // The letters do not wait for it.
  await page.waitForLoadState('networkidle');
  expect(asked()).toBe(0);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  const part = page.getByRole('region', { name: 'How the letters were read' });
  await expect(part).toContainText('Letters: 4, of these with text: 4.');
  await expect(part.getByRole('row', { name: /^Sender/ })).toContainText('inferred from the signature (1)');
  await expect(part).toContainText('bad.xml:3:5 The file ends');
  await expect(part).toContainText('and 8 more of this kind; files with it: 2');
  await expect(part).not.toContainText('Mend it.');
  await expect(part.getByRole('link', { name: 'Jean Morel à Anna Weidner, mai 1797' })).toBeVisible();
  expect(asked()).toBe(1);
  expect(await findings(page)).toEqual([]);

  await part.getByRole('listitem').filter({ hasText: '<blink>' }).getByRole('link').click();
  await expect(page).toHaveURL(/#w-2-p4$/);
  await expect(page.locator('article#w-2-p4')).toBeInViewport();
});

test('where that can’t be had it says so, and tries again', { tag: '@once' }, async ({ page }) => {
  await page.route('**/assets/about-*.json', (route) => route.abort());
  await openTranscribed(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/about-*.json');
  await tellOf(page);
  await again.click();
  await expect(page.getByText('Markup that is not understood')).toBeVisible();
});
