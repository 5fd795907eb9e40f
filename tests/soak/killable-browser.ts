import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, firefox } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { BROWSER_FLAGS, findBrowser, firefoxOptions } from '../../scripts/browser.mjs';

export type Engine = 'chromium' | 'firefox';

/** A browser of its own processes and profile, which can be killed as when the system ends it for want of memory. */
export interface KillableBrowser {
  readonly page: Page;
  /** Ends it and all its processes at once, without a chance to write anything; done when none is left. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile in a folder. */
export async function startBrowser(engine: Engine, profile: string): Promise<KillableBrowser> {
  const { context, group } = await (engine === 'chromium' ? startChromium(profile) : startFirefox(profile));
  return {
    page: await context.newPage(),
    async kill() {
      process.kill(-group, 'SIGKILL');
      while (await isRunning(group)) await wait(2);
    },
  };
}

interface Started {
  readonly context: BrowserContext;
  /** The id of the group of processes, all of which belong to this browser. */
  readonly group: number;
}

async function startChromium(profile: string): Promise<Started> {
  const executable = (await findBrowser('chromium', { windowless: true })) ?? '';
  const flags = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executable, [...BROWSER_FLAGS, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('The browser has no window.');
  return { context, group: child.pid };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser ended before it began:\n${said}`)));
  });
}

/** Playwright starts it, in a group of its own, and does not tell its process, which is looked for by the profile: in Linux only. */
async function startFirefox(profile: string): Promise<Started> {
  const executable = (await findBrowser('firefox')) ?? '';
  const context = await firefox.launchPersistentContext(profile, { ...firefoxOptions(executable), headless: true });
  for (const pid of await processes()) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words[words.indexOf('--profile') + 1] === profile) return { context, group: Number(pid) };
  }
  throw new Error('The process of Firefox is not found.');
}

/** Whether a process of the group is left. In Linux what has ended stays listed until it is asked about, and holds nothing any more. */
async function isRunning(group: number): Promise<boolean> {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const stats = (await processes()).map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  return (await Promise.all(stats)).some((stat) => {
    // After the name, which may have anything in it: the state, the parent, the group.
    const [state = 'Z', , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(of) === group && state !== 'Z' && state !== 'X';
  });
}

async function processes(): Promise<readonly string[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
}
