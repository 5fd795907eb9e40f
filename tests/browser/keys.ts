import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    pressKeys(keys: readonly string[]): Promise<void>;
  }
}

/** Presses keys as a reader does, one after another, in what has the focus. They are called as Playwright calls them: `a`, `Enter`, `Control+b`. */
export async function press(...keys: readonly string[]): Promise<void> {
  // The page around the tests may have the focus.
  window.focus();
  await commands.pressKeys(keys);
}
