import type { ReactiveController } from 'lit';

/** Lets a box be come to by Tab, and so be scrolled by keys, for as long as it holds more than it shows. */
export class ScrolledByKeys implements ReactiveController {
  readonly #box: () => HTMLElement | null;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(box: () => HTMLElement | null) {
    this.#box = box;
  }

  hostUpdated(): void {
    const box = this.#box();
    this.#sizes.disconnect();
    if (box) for (const element of [box, ...box.children]) this.#sizes.observe(element);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const box = this.#box();
    if (!box) return;
    if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}
