import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findings } from './findings.ts';
import { chooseFile, exported, fileDialog, hypothesisRow, openKeeping, savedBackup, takeIn } from './opened-files.ts';
import { noteTexts, openNote, openRoom, writeNote } from './room.ts';

const WORDS = 'the image of a field commander';
const ROW = hypothesisRow('a', WORDS, { tags: ['Irony'] });
const ELSEWHERE = hypothesisRow('b', 'words that are in no letter at all');
const file = (...rows: readonly object[]) => JSON.stringify({ total: rows.length, rows });
const codebook = (...names: readonly string[]) =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${names
    .map((name) => `<Code guid="${crypto.randomUUID()}" name="${name}" isCodable="true"/>`)
    .join('')}</Codes></CodeBook>`;

test('annotations of Hypothesis are shown, taken in once, and taken back', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  await expect(page.locator('.keeping').first()).toContainText('Hypothesis annotations');
  await chooseFile(page, 'export.json', file(ROW, ROW, ELSEWHERE));
  const dialog = fileDialog(page);
  await expect(dialog).toContainText('Read as: Hypothesis annotations.');
  await expect(dialog).toContainText('New here, added: 1 note, 1 tag');
  await expect(dialog).toContainText(/Written by .ana.: 1 note\./);
  await expect(dialog).toContainText('On other texts than these letters: 1');
  await expect(dialog).toContainText('Twice in the file: 1');
  expect(await findings(page)).toEqual([]);
  // Nothing is written by looking.
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  expect(await noteTexts(page)).toEqual([]);

  await openKeeping(page);
  await chooseFile(page, 'export.json', file(ROW, ELSEWHERE));
  await takeIn(page, 'export.json');
  await page.locator('notice-bar').getByRole('button', { name: 'Undo' }).click();
  await chooseFile(page, 'again.json', file(ROW));
  await expect(dialog).toContainText('Deleted here, left in the trash: 1 note, 1 tag');
  await dialog.getByRole('checkbox', { name: 'Put back all' }).check();
  for (const box of await dialog.getByRole('checkbox').all()) await expect(box).toBeChecked();
  await takeIn(page, 'again.json');
  await chooseFile(page, 'export.json', file(ROW));
  await expect(dialog).toContainText('Already here, left as they are: 1 note, 1 tag');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  await expect.poll(() => noteTexts(page)).toEqual(['Words of a.']);
  await expect(page.locator('mark.noted').first()).toHaveText(WORDS);
});

test('what was changed there is changed here, and what was changed on both sides is kept twice', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  const dialog = fileDialog(page);
  const changed = (text: string, day: string) => file({ ...ROW, text, updated: `${day}T00:00:00Z` });
  await chooseFile(page, 'a.json', file(ROW));
  await takeIn(page, 'a.json');
  await chooseFile(page, 'b.json', changed('Changed there.', '2026-02-01'));
  await expect(dialog).toContainText('Changed in the file since, replaced by that: 1 note');
  await takeIn(page, 'b.json');
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
  await takeIn(page, 'a.json');
  await chooseFile(page, 'a.json', later);
  await expect(dialog).toContainText('Importing would change nothing.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openRoom(page, '#board-internet');
  await expect.poll(async () => (await noteTexts(page)).toSorted()).toEqual(['Changed here.', 'Changed there again.']);
});

test('a code of the name of a tag here is joined with it', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  await chooseFile(page, 'a.json', file(ROW));
  await takeIn(page, 'a.json');
  await chooseFile(page, 'codes.qdc', codebook(' IRONY', 'Money'));
  const dialog = fileDialog(page);
  await expect(dialog).toContainText('Read as: REFI-QDA codebook.');
  await expect(dialog).toContainText('New here, added: 1 tag');
  await expect(dialog).toContainText('Of the same name as a tag here, joined with it: 1 tag');
  await expect(dialog.getByRole('button', { name: 'Open as a layer' })).toHaveCount(0);
  await takeIn(page, 'codes.qdc');
  await page.goto('./?page=notes#?part=codebook');
  await expect(page.locator('tag-table')).toContainText('Money');
  await expect(page.locator('tag-table').getByText('Irony', { exact: true })).toHaveCount(1);
  await expect(page.locator('tag-table')).not.toContainText('IRONY');
});

/** A note of another program with tags, and one written here. */
async function somebodysNotes(page: Page): Promise<void> {
  await openRoom(page);
  await openKeeping(page);
  await chooseFile(page, 'a.json', file(hypothesisRow('a', WORDS, { tags: ['Irony', 'سخرية 🎭'] })));
  await takeIn(page, 'a.json');
  await openRoom(page);
  await writeNote(page, 'board-internet', 'young ignorant', '*Who?* 🕊️ من؟');
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Each with what of a file must be the same when it is written again, and what may not be. */
const TRIPS: readonly {
  readonly name: string;
  readonly things: string;
  readonly save: (page: Page) => Promise<Uint8Array>;
  readonly contentOf: (bytes: Uint8Array) => unknown;
}[] = [
  {
    name: 'notes.jsonld',
    things: '2 notes, 2 tags',
    save: (page) => exported(page, 'Web Annotations (JSON-LD)'),
    // The first is when the file was made.
    contentOf: (bytes) => textOf(bytes).replace(/"created": "[^"]*"/, ''),
  },
  {
    name: 'notes.qdc',
    things: '2 tags',
    save: (page) => exported(page, 'REFI-QDA codebook'),
    contentOf: textOf,
  },
  {
    name: 'notes.qdpx',
    things: '2 notes, 2 tags',
    save: (page) => exported(page, 'REFI-QDA project'),
    contentOf: (bytes) => {
      const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, textOf(data)]);
      const { 'project.qde': project = '', ...sources } = Object.fromEntries(files) as Record<string, string>;
      // The start tag has when the project was made.
      return { project: project.replace(/<Project [^>]*>/, ''), sources };
    },
  },
  {
    name: 'notes.json',
    things: '2 notes, 2 tags',
    save: savedBackup,
    contentOf: (bytes) => {
      const { content } = JSON.parse(textOf(bytes)) as { readonly content: Record<string, readonly object[]> };
      // How often each device saved a thing is its own matter. When the file was made, and so its checksum, is left aside too.
      return Object.values(content).map((things) => things.map((thing) => ({ ...thing, revision: 0 })));
    },
  },
];

for (const { name, things, save, contentOf } of TRIPS) {
  // A project holds a codebook, and notes that come as annotations, too.
  const tag = name.endsWith('.qdpx') ? [] : '@whole';
  test(
    `${name}: written, read in another browser and written again it is the same`,
    { tag },
    async ({ page, browser }) => {
      await somebodysNotes(page);
      const first = await save(page);
      const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
      await openRoom(other);
      await openKeeping(other);
      await chooseFile(other, name, first);
      await expect(fileDialog(other)).toContainText(`New here, added: ${things}`);
      await expect(fileDialog(other)).not.toContainText('Left out');
      await takeIn(other, name);
      expect(contentOf(await save(other))).toEqual(contentOf(first));
      await other.context().close();

      // Where they were written it changes nothing, nor beside them as a layer.
      await openKeeping(page);
      await chooseFile(page, name, first);
      await expect(fileDialog(page)).toContainText(`Already here, left as they are: ${things}`);
      await expect(fileDialog(page)).toContainText('Importing would change nothing.');
      const layer = fileDialog(page).getByRole('button', { name: 'Open as a layer of its own' });
      // A codebook has no notes to be shown beside the letters.
      if (name === 'notes.qdc') return expect(layer).toHaveCount(0);
      await layer.click();
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('notes');
    },
  );
}
