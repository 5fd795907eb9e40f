import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { withBreakableSite } from './broken-site.ts';
import { chooseFile, fileDialog, hypothesisRow, openKeeping, takeIn } from './opened-files.ts';
import { noteTexts, openNote, roomStands, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import { untilReady } from './until-ready.ts';

const WORDS = 'the image of a field commander';
const NAME = 'vis-a-vis:timbuktu-letters';

/** Presses a button of the rescue page that saves a file. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await savedBy(page, page.getByRole('button', { name: button }));
  await expect(page.getByText(name)).toContainText('Given to the browser to save');
  return { name, text: bytes.toString() };
}

/** Two notes, one with a tag, the other half written, and one in the trash. */
async function writeNotes(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await roomStands(page);
  await openKeeping(page, address);
  const rows = [hypothesisRow('a', WORDS, { tags: ['Irony'] })];
  await chooseFile(page, 'export.json', JSON.stringify({ total: rows.length, rows }));
  await takeIn(page, 'export.json');
  await page.goto(address);
  await roomStands(page);
  await writeNote(page, 'belmokhtar-internet', 'likely to end up', 'Half a sent');
}

test('a build that throws says so, and its rescue page saves all notes, which a build that works takes in @once', async ({
  page,
  browser,
}) => {
  await withBreakableSite(async ({ address, change, mend }) => {
    await writeNotes(page, address);
    await change('main', () => 'throw new Error("broken by “secret words”");');
    await page.goto(`${address}?align=date#board-internet?find=commander`);
    const told = page.getByRole('alert');
    await expect(told).toContainText('This page could not start.');
    await expect(page.locator('article#board-internet')).toContainText(WORDS);
    await page.keyboard.press('Tab');
    await expect(told.getByRole('button', { name: 'Reload' })).toBeFocused();
    await told.locator('summary').click();
    const report = told.locator('pre');
    await expect(report).toContainText(/Version: \d+\.\d+\.\d+, main-[\w-]{8}\.js/);
    await expect(report).toContainText('Error: broken by “…”');
    await expect(report).toContainText(/Address: http:\/\/localhost:\d+\/\n/);
    await expect(report).not.toContainText(/secret|commander|board-internet/);
    expect(await findings(page, '#trouble')).toEqual([]);

    const opening = page.waitForEvent('popup');
    await told.getByRole('link', { name: 'Rescue page' }).click();
    const rescue = await opening;
    await expect(rescue.getByRole('heading', { level: 2 })).toContainText('The Timbuktu letters');
    await expect(rescue.locator('dl')).toContainText('Notes2Tags1In the trash0Last changed');
    expect(await findings(rescue)).toEqual([]);
    const { name, text } = await saved(rescue, 'Save notes and tags as a backup file');
    expect(name).toMatch(/^timbuktu-letters-notes-\d{4}-\d\d-\d\d\.json$/);
    await rescue.close();

    await mend();
    const other = await (await browser.newContext()).newPage();
    await other.goto(address);
    await roomStands(other);
    await openKeeping(other, address);
    await chooseFile(other, name, text);
    await expect(fileDialog(other)).toContainText('New here, added: 2 notes, 1 tag');
    await expect(fileDialog(other)).not.toContainText(/damaged|was changed|can’t be read/);
    await fileDialog(other).getByRole('button', { name: 'Import' }).click();
    await expect(other.locator('notice-bar')).toContainText('2 notes, 1 tag');
    await other.goto(address);
    await expect.poll(() => noteTexts(other)).toEqual(expect.arrayContaining(['Half a sent']));
    expect(await noteTexts(other)).toHaveLength(2);
    await other.context().close();

    // Nothing was changed where they came from.
    await page.goto(address);
    await expect.poll(() => noteTexts(page)).toHaveLength(2);
  });
});

test('whatever keeps the page from starting, it says so and stays readable @once', async ({ page }) => {
  await withBreakableSite(async ({ address, change, mend }) => {
    const told = page.getByRole('alert');
    const saysSo = async (): Promise<void> => {
      await page.goto(address);
      await expect(told).toContainText('This page could not start.');
      await expect(told.getByRole('link', { name: 'Rescue page' })).toBeVisible();
      await expect(page.locator('article#board-internet')).toContainText(WORDS);
      await mend();
    };
    await change('main', () => undefined);
    await saysSo();
    await change('edition', (text) => text.slice(0, text.length / 2));
    await saysSo();
    // Whole JSON of nothing that can be drawn: the first drawing fails.
    await change('edition', (text) => text.replace('"themes":[', '"themes":null,"others":['));
    await saysSo();
    // Not even what tells can be loaded: the line of the page as built.
    await change('main', () => 'throw new Error("broken");');
    await change('trouble', () => undefined);
    await page.goto(`${address}?edition=of-mine`);
    await expect(told).toContainText('A part of this page failed.');
    await expect(page.locator('article#board-internet')).toBeVisible();
    await expect(told.getByRole('link', { name: 'Rescue page' })).toBeVisible();
    await mend();

    // What keeps the notes is missing; all else works.
    await change('notebook', () => undefined);
    await page.goto(`${address}?page=notes`);
    await expect(page.locator('main .failure')).toContainText('The part of the site that keeps the notes');
    await expect(page.locator('main').getByRole('link', { name: 'Rescue page' })).toBeVisible();
    await mend();

    // A browser of some years ago.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
    await page.goto(address);
    await expect(told).toContainText('it lacks Array.prototype.toSorted');
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the rescue page reads a database of a newer version, with what is damaged, and leaves it as it is @once', async ({
    page,
  }) => {
    await withBreakableSite(async ({ address, goAway }) => {
      const rescue = `${address}rescue.html`;
      await page.goto(rescue);
      await expect(page.getByRole('status')).toContainText('No notes of this site are stored here.');
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

      await page.goto(address);
      await untilReady(page);
      await writeNote(page, 'board-internet', WORDS, 'Kept.');
      await page.goto('about:blank');
      await page.goto(rescue);
      await page.evaluate(makeNewer, NAME);
      await goAway();
      await page.reload();
      await expect(page.locator('dl')).toContainText(/Notes1.*Damaged or of a newer version1/);
      await expect(page.locator('h2')).toContainText('The Timbuktu letters');
      const backup = JSON.parse((await saved(page, 'Save notes and tags as a backup file')).text);
      expect(backup.content.notes).toEqual([
        expect.objectContaining({ type: 'Annotation' }),
        { id: 'damaged', body: 'Half of a note' },
      ]);
      const stored = JSON.parse((await saved(page, 'Save everything as it is stored')).text);
      expect(stored).toMatchObject({
        version: 99,
        stores: { later: [{ key: 'a', value: { of: 'a newer version' } }] },
      });
      expect(stored.stores.notes).toHaveLength(2);
      const [database] = await page.evaluate(() => indexedDB.databases());
      expect(database).toMatchObject({ name: NAME, version: 99 });
    });
  });
});

/** As a later version of the site might leave the database, with a record that is no note. */
async function makeNewer(name: string): Promise<void> {
  const opening = indexedDB.open(name, 99);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 'a', of: 'a newer version' });
    opening.transaction?.objectStore('notes').put({ id: 'damaged', body: 'Half of a note' });
  });
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  opening.result.close();
}

test('an exception later is told once; letters and half-written notes stay @once', async ({ page }) => {
  await page.goto('./');
  await roomStands(page);
  await writeNote(page, 'board-internet', WORDS, 'Half a');
  const told = page.locator('#trouble').getByText('A part of this page failed.');
  await page.evaluate(() => {
    dispatchEvent(
      new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
    );
    Object.assign(document.querySelector('app-shell') ?? {}, { view: null });
  });
  await expect(told).toBeVisible();
  await expect(page.locator('article#board-internet')).toContainText(WORDS);
  await openNote(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' sent');
  await page.locator('#trouble summary').click();
  await expect(page.locator('#trouble pre')).toContainText('TypeError');
  await page.locator('#trouble').getByRole('button', { name: 'Close this message' }).click();
  await page.evaluate(() => {
    document.querySelector('app-shell')?.dispatchEvent(
      new CustomEvent('dialog-open', {
        detail: {
          get dialog() {
            throw new Error('again');
          },
        },
      }),
    );
  });
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect.poll(() => noteTexts(page)).toEqual(['Half a sent']);
});

test('what scripts of others do is no failure of the page, and hides none; what is looked for is said', async ({
  page,
}) => {
  await page.goto('./');
  await roomStands(page);
  await page.evaluate(() => {
    for (let count = 0; count < 20; count += 1) void Promise.reject(new DOMException('Given up.', 'AbortError'));
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(page.locator('#trouble pre')).toHaveCount(0);
  await page.evaluate(() => void Promise.reject(new TypeError('broken')));
  await expect(page.locator('#trouble pre')).toContainText('TypeError');

  // As where words are not saved yet: until the reader has said yes, nothing is looked for.
  await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  const asks = page.waitForEvent('dialog');
  const pressing = page.locator('#trouble').getByRole('button', { name: 'Reload' }).click();
  await (await asks).dismiss();
  await pressing;
  await expect(page.locator('#trouble')).not.toContainText('Looking for a newer version');
});
