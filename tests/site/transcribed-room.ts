import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { transcribed } from '../fixtures/transcribed/edition.ts';
import { press } from './pressing.ts';
import { serveEdition } from './serve-edition.ts';

/** Opens the site with letters that are transcribed whole, by date. `query` begins with `&`, and may end with a fragment. */
export async function openTranscribed(page: Page, query = ''): Promise<void> {
  await serveEdition(page, () => transcribed);
  await page.goto(`./?align=date${query}`);
  await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
}

/** The key that takes turns with the two texts of letters. */
export async function keyShowsBothTexts(page: Page, [stroke = '']: readonly string[]): Promise<void> {
  await openTranscribed(page);
  const words = page.locator('letter-text[data-passage=w-1-p1]');
  await press(page, stroke);
  await expect(page).toHaveURL(/transcription=diplomatic/);
  await expect(words.getByText('vnd')).toBeVisible();
  await press(page, stroke);
  await expect(page).not.toHaveURL(/transcription/);
  await expect(words.getByText('vnd')).toHaveCount(0);
}

/** The key that leads to the list of letters, which only editions of whole letters have. */
export async function keyOpensLetters(page: Page, [stroke = '']: readonly string[]): Promise<void> {
  await openTranscribed(page);
  await press(page, stroke);
  await expect(page).toHaveURL(/page=letters/);
}
