import type { ReactiveElement } from 'lit';

/** Where the columns become one conversation; `narrow.css` says the same. Paper always has columns. */
const NARROW = 'screen and (width < 760px)';

/** Whether the window is too narrow for columns; the host is drawn anew when that changes, and for paper at once. */
export class NarrowWindow {
  now: boolean;
  readonly #query = matchMedia(NARROW);
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.now = this.#query.matches;
  }

  /** `drawNow` draws the host before it returns: the browser prints what stands there then. */
  follow(drawNow: () => void, signal: AbortSignal): void {
    const set = (narrow: boolean): void => {
      this.now = narrow;
      this.#host.requestUpdate();
    };
    this.#query.addEventListener('change', () => set(this.#query.matches), { signal });
    addEventListener('afterprint', () => set(this.#query.matches), { signal });
    addEventListener(
      'beforeprint',
      () => {
        set(false);
        drawNow();
      },
      { signal },
    );
  }
}
