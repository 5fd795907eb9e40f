import type { Page } from 'playwright';

// These run in the page, which gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */

/** How long one key took until its hits could be seen, in ms. */
export interface KeyTime {
  /** What stood in the field then. */
  readonly typed: string;
  /** Until the main thread has handed on the frame that shows the hits: script, style, layout and painting are done. */
  readonly painted: number;
  /** Until the frame after that one begins: by then it is on the screen. */
  readonly seen: number;
}

declare global {
  interface Window {
    /** The keys timed so far. */
    timedKeys?: KeyTime[];
    /** How long each task was that held the main thread up, in ms: over 50, as browsers report them. */
    longTasks?: number[];
    /** How long keys took that nothing came of, in ms. */
    idleKeys?: number[];
  }
}

/** Times every key typed into the field for finding from now on, and long tasks. */
export async function followKeys(page: Page): Promise<void> {
  await page.evaluate(timeKeys);
}

/** How long keys take in a field of the same page that does nothing, in ms, to the painted frame: what no key can be quicker than. */
export async function idleKeys(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(addIdleField);
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.type('a');
    // As irregular as the frames are regular.
    await page.waitForTimeout(30 + ((key * 7) % 17));
  }
  return page.evaluate(() => {
    document.querySelector('#idle')?.remove();
    return window.idleKeys ?? [];
  });
}

/** Runs in the page. */
function addIdleField(): void {
  const field = document.createElement('input');
  field.id = 'idle';
  field.style.cssText = 'position: fixed; top: 0; z-index: 9';
  const times: number[] = (window.idleKeys = []);
  field.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => void times.push(performance.now() - timeStamp), { once: true });
      port1.start();
      port2.postMessage('');
    });
  });
  document.body.append(field);
  field.focus();
}

/** Runs in the page. */
function timeKeys(): void {
  const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
  const handedOn = () =>
    new Promise<unknown>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage('');
    });
  /** What the hits on the page are those of. */
  const answered = () =>
    document.querySelector('find-bar')?.shadowRoot?.querySelector('hit-strip')?.desk.answer?.asked.query;
  const times: KeyTime[] = (window.timedKeys = []);
  const tasks: number[] = (window.longTasks = []);
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  let changed = false;
  const main = document.querySelector('main');
  if (main) new MutationObserver(() => void (changed = true)).observe(main, { childList: true, subtree: true });

  /** Keys whose hits are not on the page yet, in order. */
  const waiting: { readonly typed: string; readonly pressed: number }[] = [];
  let watching = false;
  /** Looks at every frame while a key waits. Hits are painted when no frame brings more of them. */
  const watch = async (): Promise<void> => {
    watching = true;
    while (waiting.length > 0) {
      await frame();
      const place = waiting.findIndex(({ typed }) => typed === answered());
      if (place < 0) continue;
      const done = waiting.splice(0, place + 1);
      let painted: number;
      let next: number;
      do {
        await handedOn();
        painted = performance.now();
        changed = false;
        await frame();
        next = performance.now();
        await handedOn();
      } while (changed);
      times.push(...done.map(({ typed, pressed }) => ({ typed, painted: painted - pressed, seen: next - pressed })));
    }
    watching = false;
  };

  let pressed: number | undefined;
  addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true });
  addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath();
      if (!(field instanceof HTMLInputElement) || field.value === '') return;
      // What no key of the keyboard writes comes without one.
      waiting.push({ typed: field.value, pressed: pressed ?? event.timeStamp });
      pressed = undefined;
      if (!watching) void watch();
    },
    { capture: true },
  );
}
