type Engine = 'chromium' | 'firefox' | 'webkit';
/** The program of an engine that is already on this machine, or undefined; for tests, one without a window where there is one. */
export function findBrowser(engine?: Engine, options?: { windowless?: boolean }): Promise<string | undefined>;
/** A Chromium, installed first where there is none. */
export function ensureBrowser(): Promise<string>;
/** Flags that keep a test's Chromium quiet and off the network. */
export const BROWSER_FLAGS: string[];
/** How Playwright starts the Firefox that readers have. */
export function firefoxOptions(executablePath: string): {
  channel: string;
  executablePath: string;
  firefoxUserPrefs: Record<string, string | number>;
};
