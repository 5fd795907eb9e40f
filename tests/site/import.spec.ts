import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findings } from './findings.ts';
import { chooseFile, exported, fileDialog, hypothesisRow, openKeeping, takeIn } from './opened-files.ts';
import { noteTexts, openNote, openRoom, writeNote } from './room.ts';

const WORDS = 'the image of a field commander';
const ROW = hypothesisRow('a', WORDS, { tags: ['Irony'] });
const ELSEWHERE = hypothesisRow('b', 'words that are in no letter at all');
const file = (...rows: readonly object[]) => JSON.stringify({ total: rows.length, rows });
const codebook = (...names: readonly string[]) =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${names
    .map((name) => `<Code guid="${crypto.randomUUID()}" name="${name}" isCodable="true"/>`)
    .join('')}</Codes></CodeBook>`;

test('annotations of Hypothesis are shown, taken in once, and taken back @chromium', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  await expect(page.locator('.keeping').first()).toContainText('Hypothesis annotations');
  await chooseFile(page, 'export.json', file(ROW, ROW, ELSEWHERE));
  const dialog = fileDialog(page);
  await expect(dialog).toContainText('Read as: Hypothesis annotations.');
  await expect(dialog).toContainText('New here, added: 1 note, 1 tag');
  await expect(dialog).toContainText('On other texts than these letters: 1');
  await expect(dialog).toContainText('Twice in the file: 1');
  expect(await findings(page)).toEqual([]);
  // Nothing is written by looking.
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  expect(await noteTexts(page)).toEqual([]);

  await openKeeping(page);
  await chooseFile(page, 'export.json', file(ROW, ELSEWHERE));
  await takeIn(page);
  await page.locator('notice-bar').getByRole('button', { name: 'Undo' }).click();
  await chooseFile(page, 'export.json', file(ROW));
  await expect(dialog).toContainText('Deleted here, left in the trash: 1 note, 1 tag');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await takeIn(page);
  await chooseFile(page, 'export.json', file(ROW));
  await expect(dialog).toContainText('Already here, left as they are: 1 note, 1 tag');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  await expect.poll(() => noteTexts(page)).toEqual(['Words of a.']);
  await expect(page.locator('mark.noted').first()).toHaveText(WORDS);
});

test('what was changed there is changed here, and what was changed on both sides is kept twice @chromium', async ({
  page,
}) => {
  await openRoom(page);
  await openKeeping(page);
  const dialog = fileDialog(page);
  const changed = (text: string, day: string) => file({ ...ROW, text, updated: `${day}T00:00:00Z` });
  await chooseFile(page, 'a.json', file(ROW));
  await takeIn(page);
  await chooseFile(page, 'a.json', changed('Changed there.', '2026-02-01'));
  await expect(dialog).toContainText('Changed in the file since, replaced by that: 1 note');
  await takeIn(page);
  await openRoom(page, '#board-internet');
  await expect.poll(() => noteTexts(page)).toEqual(['Changed there.']);
  await page.locator('note-card').getByRole('button', { name: 'Write' }).click();
  await openNote(page).fill('Changed here.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');

  await openKeeping(page);
  await chooseFile(page, 'a.json', changed('Changed there.', '2026-02-01'));
  await expect(dialog).toContainText('Importing would change nothing.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const later = changed('Changed there again.', '2099-01-01');
  await chooseFile(page, 'a.json', later);
  await expect(dialog).toContainText('Changed both here and in the file, both kept: 1 note');
  await takeIn(page);
  await chooseFile(page, 'a.json', later);
  await expect(dialog).toContainText('Importing would change nothing.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  await expect.poll(async () => (await noteTexts(page)).toSorted()).toEqual(['Changed here.', 'Changed there again.']);
});

test('a code of the name of a tag here is joined with it @chromium', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  await chooseFile(page, 'a.json', file(ROW));
  await takeIn(page);
  await chooseFile(page, 'codes.qdc', codebook(' IRONY', 'Money'));
  const dialog = fileDialog(page);
  await expect(dialog).toContainText('Read as: REFI-QDA codebook.');
  await expect(dialog).toContainText('New here, added: 1 tag');
  await expect(dialog).toContainText('Of the same name as a tag here, joined with it: 1 tag');
  await expect(dialog.getByRole('button', { name: 'Open as a layer' })).toHaveCount(0);
  await takeIn(page);
  await page.goto('./?page=notes&part=codebook');
  await expect(page.locator('tag-table')).toContainText('Money');
  await expect(page.locator('tag-table').getByText('Irony', { exact: true })).toHaveCount(1);
  await expect(page.locator('tag-table')).not.toContainText('IRONY');
});

/** Notes of several kinds, with a tag. */
async function somebodysNotes(page: Page): Promise<void> {
  await openRoom(page);
  await openKeeping(page);
  await chooseFile(page, 'a.json', file(ROW));
  await takeIn(page);
  await openRoom(page);
  await writeNote(page, 'board-internet', 'young ignorant', '*Who?* 🕊️ من؟');
}

for (const { name, format, contentOf } of [
  {
    name: 'notes.jsonld',
    format: 'Web Annotations (JSON-LD)',
    contentOf: (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/"created": "[^"]*"/, ''),
  },
  {
    name: 'notes.qdpx',
    format: 'REFI-QDA project',
    contentOf: (bytes: Uint8Array) => {
      const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, new TextDecoder().decode(data)]);
      const { 'project.qde': project = '', ...sources } = Object.fromEntries(files) as Record<string, string>;
      return { project: project.replace(/<Project [^>]*>/, ''), sources };
    },
  },
]) {
  test(`${format}: written, read in another browser and written again it is the same @chromium`, async ({
    page,
    browser,
  }) => {
    await somebodysNotes(page);
    const first = await exported(page, format);
    const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await openRoom(other);
    await openKeeping(other);
    await chooseFile(other, name, first);
    await expect(fileDialog(other)).toContainText('New here, added: 2 notes, 1 tag');
    await expect(fileDialog(other)).not.toContainText('Left out');
    await takeIn(other);
    expect(contentOf(await exported(other, format))).toEqual(contentOf(first));
    await other.context().close();

    // Where they were written it changes nothing, nor beside them as a layer.
    await openKeeping(page);
    await chooseFile(page, name, first);
    await expect(fileDialog(page)).toContainText('Already here, left as they are: 2 notes, 1 tag');
    await expect(fileDialog(page)).toContainText('Importing would change nothing.');
    await fileDialog(page).getByRole('button', { name: 'Open as a layer of its own' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('notes');
  });
}
