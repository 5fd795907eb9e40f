import type { ReactiveControllerHost } from 'lit';
import type { Notice } from './room-state.ts';

/** A notice with what its button does; the promise of it where that takes a while. */
export interface ActiveNotice extends Notice {
  readonly act?: () => unknown;
}

/** The notices that stand open, the oldest first; one of a name at a time. */
export class NoticeList {
  all: readonly ActiveNotice[] = [];
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  show(notice: ActiveNotice): void {
    this.#set([...this.all.filter(({ name }) => name !== notice.name), notice]);
  }

  close(name: string): void {
    this.#set(this.all.filter((notice) => notice.name !== name));
  }

  /** Does what the notice offers, and puts it away. */
  act(name: string): void {
    const notice = this.all.find((other) => other.name === name);
    this.close(name);
    notice?.act?.();
  }

  #set(notices: readonly ActiveNotice[]): void {
    this.all = notices;
    this.#host.requestUpdate();
  }
}
