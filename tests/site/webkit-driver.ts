import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Keys that have no character, as [WebDriver](https://www.w3.org/TR/webdriver2/#keyboard-actions) writes them. */
export const KEYS = { escape: '\uE00C', shift: '\uE008', right: '\uE014', enter: '\uE007' } as const;

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A WebKitGTK under WebDriver. Playwright drives only a WebKit of its own, which Debian does not have. */
export interface WebKit {
  readonly version: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Closes the page, and opens another window, with nothing in it. */
  anew(): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns; an element as a reference for `click`. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown>;
  click(element: unknown): Promise<void>;
  /** Presses keys one after another where the focus is; `held` is down all the while. */
  press(keys: Iterable<string>, held?: string): Promise<void>;
  close(): Promise<void>;
}

interface Begun {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/**
 * Starts the driver on a display of its own, and a browser.
 * @throws {Error} when the driver does not answer, or refuses.
 */
export async function openWebKit(driver: string): Promise<WebKit> {
  const port = await freePort();
  // A group of processes of its own, so that display, driver and browser all end with it.
  const started = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { detached: true, stdio: 'inherit' });
  let failure: Error | undefined;
  started.on('error', (error) => (failure = error));
  started.on('exit', (code) => (failure ??= new Error(`WebKitGTK's driver ended with ${code}.`)));
  const end = (): void => {
    if (started.pid !== undefined && !failure) process.kill(-started.pid);
  };
  process.once('exit', end);

  async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  try {
    await answering(
      () => failure,
      () => call('GET', '/status'),
    );
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
    const begun = (await call('POST', '/session', { capabilities })) as Begun;
    const { sessionId } = begun;
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width: 1280, height: 900 });
    return {
      version: begun.capabilities.browserVersion,
      open: async (url) => void (await call('POST', `${session}/url`, { url })),
      reload: async () => void (await call('POST', `${session}/refresh`, {})),
      anew: async () => {
        const { handle } = (await call('POST', `${session}/window/new`, { type: 'window' })) as { handle: string };
        await call('DELETE', `${session}/window`);
        await call('POST', `${session}/window`, { handle });
      },
      run: (script, ...args) => call('POST', `${session}/execute/sync`, { script, args }),
      click: async (element) => {
        const [reference] = Object.values(element as Record<string, string>);
        await call('POST', `${session}/element/${reference}/click`, {});
      },
      press: async (keys, held) => {
        const strokes = [...keys].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        const all = held ? [{ type: 'keyDown', value: held }, ...strokes, { type: 'keyUp', value: held }] : strokes;
        await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: all }] });
      },
      close: async () => {
        await call('DELETE', session).finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function answering(failure: () => Error | undefined, ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const ended = failure();
    if (ended) throw ended;
    try {
      await ask();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error("WebKitGTK's driver did not answer for half a minute.");
}
