// These run in the page, which gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */

/** What is done in a page, and how to see that it is done. */
export interface Act {
  /** Sent to the application. */
  readonly event?: { readonly name: string; readonly detail: unknown };
  /** Or HTML that is set in place of what a selector finds. */
  readonly html?: { readonly part: string; readonly ready: string };
  /** The page's language once it is done. */
  readonly lang?: string;
}

/** Until what an act is timed; see below. */
export type Until = 'worked' | 'painted';

/**
 * Runs in the page: how long an act takes, in ms. One that is timed until it is `worked` begins with a frame, so that script, style,
 * layout and painting follow one another without a wait, and ends when the main thread has handed on the frame that shows it. Until
 * `painted`, it begins anywhere between two frames, and ends with the frame after the one that shows it: by then it is on the screen.
 */
export async function timeAct({ event, html, lang, until }: Act & { readonly until: Until }): Promise<number> {
  const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
  const handedOn = () =>
    new Promise<unknown>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage('');
    });
  const isDone = () => lang === undefined || document.documentElement.lang === lang;

  await (until === 'worked' ? frame() : new Promise((resolve) => setTimeout(resolve, Math.random() * 17)));
  const start = performance.now();
  if (event) {
    const { name, detail } = event;
    document.querySelector('app-shell')?.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
  const part = html && document.querySelector(html.part);
  if (part) part.outerHTML = html.ready;
  if (until === 'worked') await handedOn();
  else await frame();
  while (!isDone()) {
    await frame();
    if (until === 'worked') await handedOn();
  }
  if (until === 'painted') await frame();
  return performance.now() - start;
}

/** Runs in the page: waits until all cells are laid out, where the application is awake to do so, and nothing more is to be done. */
export async function comeToRest(): Promise<void> {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 15));
  do await wait();
  while (document.querySelector('app-shell:defined .cell:not([data-laid-out])'));
  await new Promise((resolve) => requestIdleCallback(resolve));
}
