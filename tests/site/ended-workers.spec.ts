import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { generatedFiles } from './generated-files.ts';
import { chooseFile, fileDialog, hypothesisRow, openKeeping, takeIn } from './opened-files.ts';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { fillSealForm, unlock } from './vault.ts';

const WORDS = 'the image of a field commander';
const NO_KEY = 'This device could not work out the key, perhaps for want of memory.';

/** In the page: ends the next worker that runs this script, as a browser does that runs out of memory: nobody is told. Once it says that it lives it is at work. */
function endNext(script: string): void {
  const Unharmed = globalThis.Worker;
  globalThis.Worker = class extends Unharmed {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      if (!String(args[0]).includes(script)) return;
      globalThis.Worker = Unharmed;
      let over = false;
      // Before any listener of the page: on a busy machine it may have done its work before it is ended.
      this.addEventListener('message', (message: MessageEvent<{ readonly type?: string }>) => {
        if (over) message.stopImmediatePropagation();
        if (over || message.data.type !== 'alive') return;
        over = true;
        this.terminate();
        performance.mark('worker-ended');
      });
    }
  };
}

/** Where the browser is slow to give a worker of this script the lock by which its end is noticed. */
async function lockLate(page: Page, script: string): Promise<void> {
  await page.route(`**/${script}*.js`, async (route) => {
    const response = await route.fetch();
    const late = `const soon = LockManager.prototype.request;
LockManager.prototype.request = async function (...asked) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return soon.apply(this, asked);
};\n`;
    await route.fulfill({ response, body: late + (await response.text()) });
  });
}

/** How many workers were ended since the page was loaded. */
function ended(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('worker-ended').length);
}

test(
  'of the search: it begins anew; of what opens letters: it is said, and the library stays as it was',
  { tag: '@once' },
  async ({ page }) => {
    await page.addInitScript(endNext, 'search-worker');
    await page.goto('./?page=words#?find=letter');
    await expect(page.locator('.lines > li').first()).toBeVisible();
    await expect(page.getByText('could not be loaded')).toHaveCount(0);
    await expect.poll(() => ended(page)).toBe(1);

    await page.evaluate(endNext, 'opening-worker');
    await page.keyboard.press('o');
    const library = page.getByRole('dialog', { name: 'Letters on this device' });
    // So many that it is still at work when it is ended.
    await library.locator('#files').setInputFiles(generatedFiles(200));
    await expect(library.getByText('The browser broke off reading, probably')).toBeVisible();
    await expect(library.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  },
);

test(
  'of what works out the key: notes stay as they were, in the clear or sealed, and it can be tried again',
  { tag: '@once' },
  async ({ page }) => {
    await openRoom(page);
    await lockLate(page, 'derivation-worker');
    await writeNote(page, 'board-internet', WORDS, 'A private thought.');
    await page.goto('./?page=notes#?part=keeping');
    await page.evaluate(endNext, 'derivation-worker');
    await page.getByRole('button', { name: 'Seal the notes…' }).click();
    await fillSealForm(page);
    await page.getByRole('checkbox', { name: 'I understand' }).check();
    const seal = page.getByRole('button', { name: 'Seal the notes', exact: true });
    await seal.click();
    await expect(page.getByRole('alert')).toContainText(NO_KEY);
    await openRoom(page, '#board-internet');
    await expect.poll(() => noteTexts(page)).toEqual(['A private thought.']);

    await page.goto('./?page=notes#?part=keeping');
    await page.getByRole('button', { name: 'Seal the notes…' }).click();
    await fillSealForm(page);
    await page.getByRole('checkbox', { name: 'I understand' }).check();
    await seal.click();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.evaluate(endNext, 'derivation-worker');
    await unlock(page);
    await expect(page.getByRole('alert')).toContainText(NO_KEY);
    await unlock(page);
    await expect(page.locator('unlock-notes')).toHaveCount(0);
    await openRoom(page, '#board-internet');
    await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  },
);

test('of what reads a file of notes: it is said, nothing is taken in, and the file can be opened again', async ({
  page,
}) => {
  const file = JSON.stringify({ total: 1, rows: [hypothesisRow('a', WORDS)] });
  await openKeeping(page);
  await page.evaluate(endNext, 'reading-worker');
  await chooseFile(page, 'export.json', file);
  await expect(fileDialog(page)).toContainText('The browser broke off reading it, probably');
  await fileDialog(page).getByRole('button', { name: 'Close' }).click();
  await chooseFile(page, 'export.json', file);
  await expect(fileDialog(page)).toContainText('New here, added: 1 note');
  await takeIn(page, 'export.json');
  await openRoom(page, '#board-internet');
  await expect.poll(() => noteTexts(page)).toEqual(['Words of a.']);
});
