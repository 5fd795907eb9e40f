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
  library: 'library-dialog',
  privacy: 'privacy-dialog',
} as const;

type DialogName = keyof typeof DIALOGS;
export const DIALOG_NAMES = Object.keys(DIALOGS) as readonly DialogName[];

/** Opens dialogs in turn as their buttons do, whatever language these are in, has each looked at, and closes it. */
export async function throughDialogs(
  page: Page,
  look: (dialog: DialogName, element: string) => Promise<void>,
  names = DIALOG_NAMES,
): Promise<void> {
  for (const dialog of names) {
    await page
      .locator('app-shell')
      .evaluate(
        (shell, name) => shell.dispatchEvent(new CustomEvent('dialog-open', { detail: { dialog: name } })),
        dialog,
      );
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(dialog, DIALOGS[dialog]);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }
}
