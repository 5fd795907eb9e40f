import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function addTag(page: Page, name: string): Promise<void> {
  await page.locator('new-tag input').first().fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('tag-table').getByRole('link', { name, exact: true })).toBeVisible();
}

async function openTag(page: Page, name: string): Promise<void> {
  await page.locator('tag-table').getByRole('link', { name, exact: true }).click();
  await expect(page.locator('tag-editor').getByRole('textbox', { name: 'Name' })).toHaveValue(name);
}

test('what was done to a tag is told as it is afterwards', async ({ page }) => {
  const told = page.locator('notice-bar');
  await page.goto('./?page=notes#?part=codebook');
  await addTag(page, 'Money');
  await expect(told).toContainText('Tag “Money” made.');
  await addTag(page, 'Ransom');
  await page.locator('tag-table').getByRole('link', { name: 'Ransom', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(told).toContainText('“Ransom” is now 1 of 1 under “Money”.');
  await openTag(page, 'Ransom');
  await page.locator('tag-editor').getByRole('textbox', { name: 'Name' }).pressSequentially('No more ');
  await expect(page.locator('.codebook-steps')).toContainText('Tag renamed to “No more Ransom”.');
});

test('two tabs write one definition in turns, and the caret stays among its words', async ({ page, context }) => {
  await page.goto('./?page=notes#?part=codebook');
  await addTag(page, 'Money');
  await openTag(page, 'Money');
  const other = await context.newPage();
  await other.goto(page.url());
  const here = page.locator('tag-editor').getByLabel('Definition');
  const there = other.locator('tag-editor').getByLabel('Definition');
  for (const words of ['from A, ', 'A again, ']) {
    await here.pressSequentially(words, { delay: 25 });
    await there.pressSequentially(words.replace('A', 'B'), { delay: 25 });
  }
  await expect.poll(async () => (await here.inputValue()) === (await there.inputValue())).toBe(true);
  const written = [...(await here.inputValue()).replaceAll(/\s/g, '')].toSorted().join('');
  expect(written).toBe([...'fromA,fromB,Aagain,Bagain,'].toSorted().join(''));

  await here.fill('base text here');
  await expect(there).toHaveValue('base text here');
  await here.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
  await there.press('Home');
  await there.pressSequentially('ONE TWO ');
  await expect(here).toHaveValue('ONE TWO base text here');
  await here.pressSequentially('line');
  await expect(there).toHaveValue('ONE TWO baseline text here');
});

test('a tag that is deleted in another tab while one writes on it is told and kept, and no letter goes elsewhere', async ({
  page,
  context,
}) => {
  await page.goto('./?page=notes#?part=codebook');
  await addTag(page, 'Money');
  await openTag(page, 'Money');
  const memo = page.locator('tag-editor').getByLabel('Memo');
  await memo.pressSequentially('What I think');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('tag-editor').getByLabel('Memo')).toHaveValue('What I think');
  await memo.focus();
  await other.locator('tag-editor').getByRole('button', { name: 'Delete' }).click();
  await expect(other.locator('tag-editor')).toHaveCount(0);
  await expect(other.locator('gone-tag')).toHaveCount(0);

  await expect(page.getByRole('alert')).toContainText('The tag “Money” was deleted or merged in another tab.');
  await page.keyboard.type('n and more?');
  await expect(page.locator('new-tag input')).toHaveValue('');
  await expect(page).toHaveURL(/part=codebook/);
  await expect(page.locator('gone-tag').getByLabel('Memo')).toHaveValue('What I think');
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(memo).toHaveValue('What I think');
  await expect(page.locator('notice-bar')).toContainText('Tag “Money” put back.');
});

test('after a tag is deleted the focus is on the one that stands in its place', async ({ page }) => {
  await page.goto('./?page=notes#?part=codebook');
  for (const name of ['Money', 'Ransom', 'Irony']) await addTag(page, name);
  await openTag(page, 'Ransom');
  await page.locator('tag-editor').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.locator('tag-table').getByRole('link', { name: 'Irony', exact: true })).toBeFocused();
});
