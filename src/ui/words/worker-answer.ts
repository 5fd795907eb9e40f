import type { LitElement } from 'lit';
import type { SearchClient } from '../../search/search-client.ts';
import { SecondTry } from '../../search/second-try.ts';
import type { Questions, QuestionName } from '../../search/messages.ts';
import { toAddress } from '../../routing/address.ts';
import type { ViewState } from '../../views/view-state.ts';
import { send } from '../shell/intents.ts';

/** Gives what searches the edition; `onFailure` is called where it can't read it, and nothing is answered then. */
export type GiveSearch = (onFailure: () => void) => SearchClient;

/** An answer, with the view that asked: while the next is awaited, it may differ from the one that is shown. */
interface Answered<Name extends QuestionName> {
  readonly view: ViewState;
  readonly answer: Questions[Name]['answer'];
}

/** What the worker last answered to an element's question. It is busy until an answer comes, and drawn anew then. */
export class WorkerAnswer<Name extends QuestionName> {
  /** Undefined until the first answer; what was asked before stays until the next. */
  last: Answered<Name> | undefined;
  readonly #host: LitElement;
  readonly #name: Name;
  #turn = 0;
  #asked: string | undefined;
  readonly #second = new SecondTry();

  constructor(host: LitElement, name: Name) {
    this.#host = host;
    this.#name = name;
  }

  /** Asks for a view, unless it is the one that asked last. */
  async ask(give: GiveSearch, view: ViewState, asked: () => Questions[Name]['asked']): Promise<void> {
    const address = toAddress({ ...view, at: undefined });
    if (this.#asked === address) return;
    this.#asked = address;
    this.#host.ariaBusy = 'true';
    this.#turn += 1;
    const turn = this.#turn;
    const again = () => this.ask(give, view, asked);
    const answer = await give(() => this.#failed(again)).ask(this.#name, asked());
    if (turn !== this.#turn) return;
    this.#second.answered();
    this.last = { view, answer };
    this.#host.ariaBusy = null;
    this.#host.requestUpdate();
  }

  /** Nothing to ask: what was answered no longer holds. */
  clear(): void {
    this.#turn += 1;
    this.#asked = undefined;
    this.last = undefined;
    this.#host.ariaBusy = null;
  }

  #failed(again: () => Promise<void>): void {
    this.clear();
    if (this.#second.take()) return void again();
    this.#host.requestUpdate();
    send(this.#host, 'part-missing', undefined);
  }
}
