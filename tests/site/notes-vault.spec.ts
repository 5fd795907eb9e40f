import { expect, test } from '@playwright/test';
import { findings } from './findings.ts';
import { openKeeping } from './opened-files.ts';
import { noteTexts, openRoom, passage, writeNote } from './room.ts';
import { beginSealing, fillSealForm, unlock } from './vault.ts';
import { withoutChannels } from './without-channels.ts';

const WORDS = 'the image of a field commander';

test(
  'notes are sealed by a passphrase, locked, and opened by it alone',
  { tag: '@once' },
  async ({ page, context }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'A private thought.');
    // Another tab has them open when they are sealed: it must not go on showing them.
    const other = await context.newPage();
    await openRoom(other);
    await expect.poll(() => noteTexts(other)).toEqual(['A private thought.']);
    await page.goto('./?page=notes#?part=keeping');
    await page.getByRole('button', { name: 'Seal the notes…' }).click();
    await fillSealForm(page, 'another');
    await expect(page.locator('vault-section')).toContainText('If you lose the passphrase, the notes are lost');
    await page.getByRole('checkbox', { name: 'I understand' }).check();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('The two new passphrases differ. Type both again.');
    await fillSealForm(page);
    await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
    await expect(other.locator('note-margin')).toContainText('The notes are sealed.');
    await expect(other.locator('mark.noted, note-card')).toHaveCount(0);
    await other.close();
    await page.getByRole('button', { name: 'Change the passphrase…' }).click();
    await page.getByLabel('Passphrase as it is now').fill('not this one');
    await fillSealForm(page);
    await page.getByRole('button', { name: 'Change the passphrase', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('This is not the passphrase. Nothing was changed.');
    await expect(page.getByLabel('Passphrase as it is now')).toBeFocused();
    await expect(page.getByLabel('Passphrase as it is now')).toHaveValue('');
    await expect(page.getByLabel('New passphrase once more')).not.toHaveValue('');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.locator('unlock-notes')).toBeVisible();

    await page.goto('./#board-internet');
    await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
    await expect(passage(page, 'board-internet').locator('mark.noted')).toHaveCount(0);
    await passage(page, 'board-internet').locator('letter-text').focus();
    await page.keyboard.press('b');
    const sealed = page.locator('notice-bar').getByText('The notes are sealed.');
    await expect(sealed).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('tag-picker')).toHaveCount(0);
    await page.locator('note-margin').getByRole('link', { name: 'Unlock' }).click();
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await unlock(page, 'not this one');
    await expect(page.getByRole('alert')).toHaveText('This is not the passphrase. Nothing was changed.');
    expect(await findings(page)).toEqual([]);
    await unlock(page);
    await expect(page.locator('unlock-notes')).toHaveCount(0);
    await expect(page).toHaveURL(/#board-internet$/);
    await expect(sealed).toHaveCount(0);
    await expect.poll(() => noteTexts(page)).toEqual(['A private thought.']);

    // As where the browser sets a page that was left back as it was.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
    await expect(page.locator('mark.noted, note-card')).toHaveCount(0);
  },
);

test('notes that another tab sealed while the browser had put this page away are let go of as it comes back', async ({
  page,
  context,
}) => {
  // A page that is put away hears nothing either.
  await withoutChannels(page);
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'A private thought.');
  const other = await context.newPage();
  await openKeeping(other);
  await beginSealing(other);
  await other.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  await expect(other.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await page.bringToFront();
  expect(await noteTexts(page)).toEqual(['A private thought.']);

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  await expect(page.locator('mark.noted, note-card')).toHaveCount(0);
});
