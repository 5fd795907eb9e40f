import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { findings } from './findings.ts';
import { openNote, openRoom, writeNote } from './room.ts';

const WORDS = 'the image of a field commander';
const PASSPHRASE = 'four words nobody else knows';
const KEEPING = './?page=notes#?part=keeping';

const chromium = await findBrowser('chromium', { windowless: true });
// Else Chromium says that there are 10 GB whatever there is, so that no site knows the device by its room.
const args = [...BROWSER_FLAGS, '--disable-features=StaticStorageQuota'];
test.use({ launchOptions: { args, ...(chromium ? { executablePath: chromium } : {}) } });

/** Nobody can press the buttons of the system's dialog here: it answers with a real file in the folder that the browser gives to the site. */
async function withPicker(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    Object.assign(globalThis, {
      async showSaveFilePicker() {
        const site = await navigator.storage.getDirectory();
        const folder = await site.getDirectoryHandle('Documents', { create: true });
        return folder.getFileHandle('kept.json', { create: true });
      },
    });
  });
}

interface KeptFile {
  readonly made: string;
  readonly content: { readonly notes: readonly { readonly body: readonly { readonly value?: string }[] }[] };
}

async function keptFile(page: Page): Promise<KeptFile | undefined> {
  const text = await page.evaluate(async () => {
    const site = await navigator.storage.getDirectory();
    const folder = await site.getDirectoryHandle('Documents');
    const handle = await folder.getFileHandle('kept.json');
    return (await handle.getFile()).text();
  });
  return text === '' ? undefined : (JSON.parse(text) as KeptFile);
}

async function keptTexts(page: Page): Promise<readonly (string | undefined)[] | undefined> {
  return (await keptFile(page))?.content.notes.map(({ body }) => body[0]?.value);
}

test(
  'a chosen file is kept up to date from any tab, counts as a backup, and is let go of when the notes are sealed',
  { tag: '@chromium' },
  async ({ page, context }) => {
    await withPicker(page);
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'Irony.');
    const other = await context.newPage();
    await other.goto(KEEPING);
    await expect(other.locator('.keeping').first()).toContainText('No backup yet.');
    await other.getByRole('button', { name: 'Choose a file…' }).click();
    const section = other.locator('kept-file-section');
    await expect(section).toContainText('“\u2068kept.json\u2069” is kept up to date.');
    await expect(other.locator('.keeping').first()).toContainText('Last backup: today');
    expect(await keptTexts(other)).toEqual(['Irony.']);

    await openNote(page).fill('Irony, again.');
    await expect.poll(() => keptTexts(page)).toEqual(['Irony, again.']);
    // Whichever tab comes second finds nothing to be written.
    const made = (await keptFile(page))?.made;
    await other.waitForTimeout(4000);
    expect((await keptFile(page))?.made).toBe(made);

    // Moved away by somebody.
    await other.evaluate(async () => {
      const site = await navigator.storage.getDirectory();
      await site.removeEntry('Documents', { recursive: true });
    });
    await openNote(page).fill('Irony, once more.');
    await expect(page.locator('notice-bar')).toContainText('is not kept up to date any more');
    await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
    await expect(section).toContainText('It is not where it was');
    expect(await findings(other)).toEqual([]);
    await section.getByRole('button', { name: 'Choose another file…' }).click();
    await expect(section).toContainText('is kept up to date.');
    await expect.poll(() => keptTexts(page)).toEqual(['Irony, once more.']);

    await page.close();
    await other.getByRole('button', { name: 'Seal the notes…' }).click();
    await expect(other.locator('vault-section')).toContainText(
      'is not kept up to date any more, and stays in the clear',
    );
    await other.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
    await other.getByLabel('New passphrase once more').fill(PASSPHRASE);
    await other.getByRole('checkbox', { name: 'I understand' }).check();
    await other.getByRole('button', { name: 'Seal the notes', exact: true }).click();
    await expect(section).toContainText('No file is kept up to date while the notes are sealed');
  },
);

test(
  'a backup is asked for when it is old, and room is warned of before it is used up',
  { tag: '@chromium' },
  async ({ page }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'Irony.');
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 15e6 });
    await page.keyboard.type(' More.');
    await expect(page.locator('notice-bar')).toContainText('The room for notes runs out: 15 MB are left.');
    await page.goto('./?page=notes');
    await expect(page.locator('.row-words')).toHaveText('Irony. More.');
    await expect(page.locator('backup-line')).toHaveText('');

    await page.clock.setFixedTime(Date.now() + 8 * 86_400_000);
    await page.goto('./?page=notes');
    const line = page.locator('backup-line');
    await expect(line).toContainText('No backup yet: 1 note in this browser only.');
    expect(await findings(page)).toEqual([]);
    await line.getByRole('button', { name: 'Not now' }).click();
    await expect(line.getByRole('button')).toHaveCount(0);

    await page.clock.setFixedTime(Date.now() + 16 * 86_400_000);
    await page.goto('./?page=notes');
    await line.getByRole('button', { name: 'Save a backup file' }).click();
    await expect(line.getByRole('button')).toHaveCount(0);
    await page.goto(KEEPING);
    await expect(page.locator('.keeping').first()).toContainText('Last backup: today');
    await expect(page.locator('storage-section .warning')).toContainText('When that is full no note can be saved.');
  },
);
