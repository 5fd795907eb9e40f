import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { openNote, openRoom, passage, selectWithMouse, writeNote } from './room.ts';

const LONG = 'the image of a field commander';
const SHORT = 'field commander';

test('of several notes at one point one chooses, that on the fewest words first, and the margin folds many', async ({
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', LONG, 'On more words.');
  await writeNote(page, 'board-internet', SHORT, 'On fewer.');
  const text = passage(page, 'board-internet').locator('letter-text');
  const both = text.locator('mark.noted[data-note*=" "]').last();
  await expect(both).toHaveAttribute('data-lines', 'note-0 note-1');
  await passage(page, 'board-internet').locator('header').click();

  await test.step('with the mouse, then by keys', async () => {
    await both.click();
    const chooser = page.getByRole('dialog', { name: 'Notes on these words' });
    await expect(chooser.getByRole('button')).toContainText([/On fewer\./, /On more words\./]);
    await expect(chooser.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chooser).toHaveCount(0);
    await expect(text).toBeFocused();

    await selectWithMouse(page, 'board-internet', SHORT);
    await text.focus();
    await page.keyboard.press('Enter');
    await expect(chooser.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toHaveValue('On more words.');
    await expect(openNote(page)).toBeFocused();
    await expect(chooser).toHaveCount(0);
  });

  await test.step('the card that the pointer is on has its words and its bar stand out', async () => {
    const bars = page.locator('margin-notes .bars i');
    await expect(bars).toHaveCount(2);
    // Side by side, level with the words, and beside the cards.
    const [long, short, words, card] = await Promise.all(
      [bars.first(), bars.last(), both, page.locator('note-card').first()].map((one) => one.boundingBox()),
    );
    expect(long?.x).toBeLessThan(short?.x ?? 0);
    expect((short?.x ?? 0) + (short?.width ?? 0)).toBeLessThanOrEqual(card?.x ?? 0);
    expect(Math.abs((short?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(8);
    await page
      .locator('note-card')
      .filter({ has: page.locator('q', { hasText: LONG }) })
      .hover();
    await expect(page.locator('margin-notes .bars i[data-strong]')).toHaveText('1');
    expect((await text.locator('[data-strong]').allInnerTexts()).join('')).toBe(LONG);
  });

  await test.step('notes that are too many for their passage are a line each', async () => {
    const short = passage(page, 'belmokhtar-internet').locator('letter-text');
    for (let count = 0; count < 5; count += 1) {
      await short.focus();
      await page.keyboard.press('n');
      await expect(openNote(page)).toBeFocused();
      await page.keyboard.type(`More ${count}`);
      await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
      await page.keyboard.press('Escape');
    }
    const lines = page.locator('margin-notes .line');
    await expect(lines.first()).toContainText('Note More 0');
    await lines.filter({ hasText: 'More 1' }).click();
    await expect(openNote(page)).toHaveValue('More 1');
    await expect(lines.filter({ hasText: 'More 1' })).toHaveCount(0);
  });
});

test('a further note on a passage stands level with its words, and what shows how far a note reaches goes with it', async ({
  page,
}) => {
  await openRoom(page);
  const bars = page.locator('margin-notes .bars i');
  await writeNote(page, 'board-internet', LONG, 'Higher.');
  await expect(bars).toHaveCount(1);
  await writeNote(page, 'board-internet', 'our own contacts', 'Lower.');
  await expect(bars).toHaveCount(2);
  const words = passage(page, 'board-internet').locator('mark.noted').last();
  await expect
    .poll(async () => Math.abs((await topOf(page.locator('note-card').last())) - (await topOf(words))))
    .toBeLessThan(4);
  await page.locator('note-card').last().getByRole('button', { name: 'Delete' }).click();
  await expect(bars).toHaveCount(1);
  await page.locator('note-card').getByRole('button', { name: 'Delete' }).click();
  await expect(bars).toHaveCount(0);
});

async function topOf(of: Locator): Promise<number> {
  return (await of.boundingBox())?.y ?? Number.NaN;
}
