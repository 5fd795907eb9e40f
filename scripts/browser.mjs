import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Debian, Fedora, Arch, macOS and Google's own packages install Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** The Chromium that Playwright downloaded earlier, if it did. */
async function inPlaywrightCache() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** A Chromium already on this machine, or undefined. `CHROMIUM_PATH` comes first. */
export async function findBrowser() {
  return process.env['CHROMIUM_PATH'] || onPath() || ELSEWHERE.find(runs) || (await inPlaywrightCache());
}

function attempt(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * A Chromium, installed first where there is none: by apt-get as root on Debian, else by Playwright.
 * @throws {Error} saying what to install, when neither can.
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one for the tests.');
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else {
    attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium']);
  }
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error('The tests need Chromium: install it, or set CHROMIUM_PATH to one.');
}

/** Flags that keep a test browser quiet and off the network. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
