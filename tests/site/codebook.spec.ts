import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens the codebook and makes tags, one after another, without leaving the field. */
async function withTags(page: Page, names: readonly string[]): Promise<void> {
  await page.goto('./?page=notes#?part=codebook');
  await page.locator('new-tag input').first().focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(tag(page, name)).toBeVisible();
  }
}

function tag(page: Page, name: string) {
  return page.locator('tag-table').getByRole('link', { name, exact: true });
}

/** The names from top to bottom, each with its level. */
function outline(page: Page): Promise<readonly string[]> {
  return page
    .locator('tag-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => `${row.ariaLevel} ${row.querySelector('.name')?.textContent?.trim()}`));
}

/** A note on a passage as a whole, with these tags, as it is stored. */
function storeNote(page: Page, id: string, passage: string, names: readonly string[]): Promise<void> {
  return page.evaluate(
    async ([uuid, subject, wanted]) => {
      const opening = indexedDB.open('vis-a-vis:timbuktu-letters');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction(['notes', 'tags'], 'readwrite');
      const reading = writing.objectStore('tags').getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      const tags = reading.result as readonly { readonly id: string; readonly name: string }[];
      const time = new Date(0).toISOString();
      writing.objectStore('notes').put({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:uuid:${uuid}`,
        type: 'Annotation',
        motivation: 'commenting',
        created: time,
        modified: time,
        body: [
          { type: 'TextualBody', value: uuid, format: 'text/markdown', purpose: 'commenting' },
          ...tags
            .filter(({ name }) => wanted.includes(name))
            .map((found) => ({ type: 'SpecificResource', purpose: 'tagging', source: found.id })),
        ],
        target: { source: `#${subject}` },
        revision: 1,
        versions: {},
      });
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    },
    [id, passage, names] as const,
  );
}

test('tags are made, moved by keyboard and written on, and all of it is there after a reload', async ({ page }) => {
  await withTags(page, ['Money', 'Ransom', 'Irony']);
  await tag(page, 'Irony').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => outline(page)).toEqual(['1 Money', '1 Irony', '1 Ransom']);
  await expect(tag(page, 'Irony')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => outline(page)).toEqual(['1 Money', '1 Ransom', '1 Irony']);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => outline(page)).toEqual(['1 Money', '2 Ransom', '1 Irony']);
  await expect(tag(page, 'Ransom')).toBeFocused();

  // A name that reads the same is taken; it leads to the tag that has it.
  const added = page.getByRole('textbox', { name: 'New tag', exact: true });
  await added.fill('  IRONY ');
  await added.press('Enter');
  await page.getByRole('link', { name: /^Open .*Irony/ }).click();
  const editor = page.locator('tag-editor');
  await expect(editor.getByRole('textbox', { name: 'Name' })).toHaveValue('Irony');
  await tag(page, 'Ransom').press('Enter');
  await editor.getByLabel('Definition').fill('Money asked for a person.');
  await editor.getByRole('radio', { name: 'Moon' }).check();
  await editor.getByRole('textbox', { name: 'Name' }).fill('');
  await expect(editor).toContainText('A tag needs a name.');
  await editor.getByRole('textbox', { name: 'Name' }).fill('Ransoms');
  await expect(editor.locator('.status')).toHaveText('Saved');
  await page.reload();
  await expect.poll(() => outline(page)).toEqual(['1 Money', '2 Ransoms', '1 Irony']);
  await expect(editor.getByLabel('Definition')).toHaveValue('Money asked for a person.');
  await expect(editor.getByRole('radio', { name: 'Moon' })).toBeChecked();
});

test('counts lead to notes and passages; merging says what it does and is undone as one', async ({ page }) => {
  await withTags(page, ['Money', 'Ransom']);
  await storeNote(page, 'one', 'board-internet', ['Money', 'Ransom']);
  await storeNote(page, 'two', 'belmokhtar-internet', ['Ransom']);
  await page.reload();
  const table = page.locator('tag-table');
  await expect(table.getByRole('link', { name: '2 notes: Ransom' })).toHaveAttribute('href', /[?&]tag=/);
  await expect(table.getByRole('link', { name: '2 notes: Ransom' })).not.toHaveAttribute('href', /part=codebook/);
  await page.getByRole('button', { name: '1 passage: Money and Ransom' }).click();
  await expect(page.getByRole('dialog', { name: 'Money and Ransom' }).locator('dd a')).toHaveAttribute(
    'href',
    /#board-internet(?:\?|$)/,
  );
  await page.keyboard.press('Escape');

  await table.getByRole('link', { name: '2 passages: Ransom' }).click();
  await expect(page.locator('.codebook-passages dd a')).toHaveCount(2);
  await page.locator('tag-editor').getByRole('button', { name: 'Merge…' }).click();
  await page.locator('merge-tags').getByLabel('Into').selectOption('Money');
  await expect(page.locator('merge-tags')).toContainText('takes the place of “Ransom” on 2 notes');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(table.getByRole('link', { name: '2 notes: Money' })).toBeVisible();
  await expect.poll(() => outline(page)).toEqual(['1 Money']);
  await page.locator('notice-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('link', { name: '2 notes: Ransom' })).toBeVisible();
  await expect(table.getByRole('link', { name: '1 note: Money' })).toBeVisible();
});
