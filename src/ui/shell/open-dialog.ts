import type { LitElement, ReactiveController } from 'lit';
import { takeFiles } from '../library/bring-files.ts';
import type { ChosenFiles } from '../library/chosen-files.ts';
import type { DialogName } from './intents.ts';

/** The dialog that is open over the page, and the files that it was opened for. */
export class OpenDialog implements ReactiveController {
  name: DialogName | undefined;
  chosen: ChosenFiles | undefined;
  readonly #host: LitElement;
  #followed = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#followed = new AbortController());
    takeFiles(this.#host, signal);
    this.#host.addEventListener('dialog-open', ({ detail }) => this.#show(detail.dialog), { signal });
    this.#host.addEventListener('dialog-close', () => this.#show(undefined), { signal });
    this.#host.addEventListener('library-open', ({ detail }) => this.#show('library', detail.chosen), { signal });
  }

  hostDisconnected(): void {
    this.#followed.abort();
  }

  #show(name: DialogName | undefined, chosen?: ChosenFiles): void {
    this.name = name;
    this.chosen = chosen;
    this.#host.requestUpdate();
  }
}
