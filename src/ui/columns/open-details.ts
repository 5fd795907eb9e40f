import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the `details` that a widget stands in is open: what is costly to draw waits for that. */
export class OpenDetails implements ReactiveController {
  open = false;
  readonly #host: ReactiveControllerHost & Element;
  #watched = new AbortController();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const details = this.#host.closest('details');
    const follow = (): void => {
      this.open = details?.open ?? false;
      this.#host.requestUpdate();
    };
    this.#watched = new AbortController();
    details?.addEventListener('toggle', follow, { signal: this.#watched.signal });
    follow();
  }

  hostDisconnected(): void {
    this.#watched.abort();
  }
}
