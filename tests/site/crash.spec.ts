import { chromium, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { noteTexts, writeNote } from './room.ts';

/** A browser of its own process and profile, which a test can kill as a power cut would. */
async function launch(profile: string): Promise<{ readonly page: Page; readonly child: ChildProcess }> {
  const executable = (await findBrowser('chromium', { windowless: true })) ?? '';
  const child = spawn(
    executable,
    [
      ...BROWSER_FLAGS,
      '--headless',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser ended before it began:\n${said}`)));
  });
  const [context] = (await chromium.connectOverCDP(endpoint)).contexts();
  if (!context) throw new Error('The browser has no window.');
  return { page: await context.newPage(), child };
}

/** Ends the browser and all its processes at once, without a chance to write anything. */
async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
}

test('a note that said “Saved” is there after the browser is killed', async ({ baseURL }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-crash-'));
  try {
    const first = await launch(profile);
    await first.page.goto(baseURL ?? '');
    await writeNote(first.page, 'board-internet', 'the image of a field commander', 'Written just before the end.');
    await kill(first.child);

    const second = await launch(profile);
    await second.page.goto(baseURL ?? '');
    await expect.poll(() => noteTexts(second.page)).toEqual(['Written just before the end.']);
    await kill(second.child);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
