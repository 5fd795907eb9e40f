import { send } from '../shell/intents.ts';
import type { Intents } from '../shell/intents.ts';
import { takesText } from './takes-text.ts';
import { isTyped } from './typed-key.ts';

/** So long after a note was opened, and after each key that was kept for it, keys are still taken to be meant for it, in ms. */
const PATIENCE = 4000;

/** What is typed for a note whose field is not there yet. */
interface Ahead {
  readonly note: string;
  readonly words: string;
  /** Until when keys are meant for it, in ms. What was typed before waits for the field as long as it takes. */
  readonly until: number;
  /** The reader has left it already. */
  readonly left: boolean;
}

/**
 * Who opens a note goes on typing. Its field comes a moment later, or much later, where its part of the site has to be loaded. What is typed until then
 * is no command, but kept, and written into it.
 */
export class KeysAhead {
  readonly #host: HTMLElement;
  readonly #onStray: () => void;
  #ahead: Ahead | undefined;
  #followed = new AbortController();

  /** `host` is what the intents of notes come by; `onStray` is called where a note goes, or another is opened, before the first has what was typed for it. */
  constructor(host: HTMLElement, onStray: () => void) {
    this.#host = host;
    this.#onStray = onStray;
  }

  /** Listens before all else. */
  start(): void {
    this.#followed = new AbortController();
    const options = { capture: true, signal: this.#followed.signal };
    addEventListener('keydown', this.#press, options);
    this.#host.addEventListener('cursor-due', this.#expect, options);
    this.#host.addEventListener('cursor-put', this.#handOver, options);
    // Who presses elsewhere, or goes back, means what comes next.
    for (const name of ['pointerdown', 'popstate']) addEventListener(name, this.#stopTaking, options);
  }

  stop(): void {
    this.#followed.abort();
    this.#ahead = undefined;
  }

  /** Whether the next keys are meant for a field that is still to come. */
  get areTaken(): boolean {
    return this.#ahead !== undefined && performance.now() < this.#ahead.until;
  }

  readonly #expect = ({ detail: { id } }: CustomEvent<Intents['cursor-due']>): void => {
    if (this.#ahead?.words) this.#onStray();
    this.#ahead =
      id === undefined ? undefined : { note: id, words: '', until: performance.now() + PATIENCE, left: false };
  };

  readonly #handOver = ({ detail: { id, take } }: CustomEvent<Intents['cursor-put']>): void => {
    if (this.#ahead?.note !== id) return;
    const { words, left } = this.#ahead;
    this.#ahead = undefined;
    if (words) take(words);
    if (left) send(this.#host, 'note-open', { id: undefined, back: true });
  };

  readonly #stopTaking = (): void => {
    if (this.#ahead) this.#ahead = { ...this.#ahead, until: 0 };
  };

  readonly #press = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (!this.#ahead || !this.areTaken || event.isComposing) return;
    // Another field may have the cursor meanwhile.
    if (target instanceof Element && takesText(target)) return this.#stopTaking();
    if (event.key === 'Escape') this.#ahead = { ...this.#ahead, until: 0, left: true };
    else if (isTyped(event)) this.#ahead = withKey(this.#ahead, event.key);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}

function withKey(ahead: Ahead, key: string): Ahead {
  const typed = key === 'Enter' ? '\n' : key;
  // The cursor stands at the end, where there is nothing after it to delete.
  const words = typed.length === 1 ? ahead.words + typed : key === 'Backspace' ? ahead.words.slice(0, -1) : ahead.words;
  return { ...ahead, words, until: performance.now() + PATIENCE };
}
