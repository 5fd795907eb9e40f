import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Each dialog by its name, with its element. */
const DIALOGS = {
  palette: 'command-palette',
  help: 'help-dialog',
  print: 'print-dialog',
  share: 'share-dialog',
  export: 'export-dialog',
  comfort: 'comfort-dialog',
} as const;

/** Opens each dialog in turn as its button does, whatever language that is in, has it looked at, and closes it. */
export async function throughDialogs(
  page: Page,
  look: (dialog: string, element: string) => Promise<void>,
): Promise<void> {
  for (const [dialog, element] of Object.entries(DIALOGS)) {
    await page
      .locator('app-shell')
      .evaluate(
        (shell, name) => shell.dispatchEvent(new CustomEvent('dialog-open', { detail: { dialog: name } })),
        dialog,
      );
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(dialog, element);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }
}
