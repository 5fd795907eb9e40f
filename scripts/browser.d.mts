/** A Chromium already on this machine, or undefined. */
export function findBrowser(): Promise<string | undefined>;
/** A Chromium, installed first where there is none. */
export function ensureBrowser(): Promise<string>;
export const BROWSER_FLAGS: string[];
