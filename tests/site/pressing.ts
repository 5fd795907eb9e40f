import type { Locator, Page } from '@playwright/test';
import { passage } from './room.ts';

/** A claim and the reply beside it, with their row. */
export const ROW = 'x-internet';
export const CLAIM = 'belmokhtar-internet';
export const REPLY = 'board-internet';

export function words(page: Page, id: string): Locator {
  return passage(page, id).locator('letter-text');
}

/** Presses the keys of a stroke as the keymap writes it. */
export async function press(page: Page, strokes: string): Promise<void> {
  for (const stroke of strokes.split(' ')) await page.keyboard.press(stroke.replace('Mod', 'ControlOrMeta'));
}

export function selection(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}
