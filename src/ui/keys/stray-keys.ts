import { takesText } from './takes-text.ts';
import { isTyped } from './typed-key.ts';

/** So long after a field was taken away, and after each key that was meant for it, keys are still taken to be meant for it, in ms. */
const PATIENCE = 1000;

/**
 * Who types does not stop at once when the field goes, as when another tab deletes what it belongs to, or locks it. Until the reader has paused,
 * letters then do nothing: they are no commands, and no words for what has the focus next.
 */
export class StrayKeys {
  readonly #onStray: () => void;
  /** Where the reader types; undefined once the reader has left it. */
  #field: WeakRef<Element> | undefined;
  /** Until when keys are meant for a field that is gone, in ms; undefined where none is. */
  #until: number | undefined;
  #told = false;
  #followed = new AbortController();

  /** `onStray` is called once for each field, with the first key that is not taken. */
  constructor(onStray: () => void) {
    this.#onStray = onStray;
  }

  /** Listens before all else. */
  start(): void {
    this.#followed = new AbortController();
    const options = { capture: true, signal: this.#followed.signal };
    addEventListener('keydown', this.#press, options);
    // Who presses elsewhere, or goes back, means what comes next; so does who is taken on into another field, as where a note becomes two.
    for (const name of ['pointerdown', 'popstate', 'cursor-put']) addEventListener(name, this.#leave, options);
  }

  stop(): void {
    this.#followed.abort();
    this.#leave();
  }

  /** Whether the field is gone that the reader types in, so that the next keys are still meant for it. */
  get areExpected(): boolean {
    const field = this.#field?.deref();
    if (!this.#field || (field?.isConnected && field.checkVisibility())) return false;
    const now = performance.now();
    this.#until ??= now + PATIENCE;
    if (now >= this.#until) this.#leave();
    return this.#field !== undefined;
  }

  readonly #leave = (): void => {
    this.#field = undefined;
    this.#until = undefined;
    this.#told = false;
  };

  readonly #press = (event: KeyboardEvent): void => {
    const expected = this.areExpected;
    if (expected && isTyped(event)) return this.#ignore(event);
    const [target] = event.composedPath();
    if (leaves(event, target)) this.#leave();
    else if (!expected) this.#take(target);
  };

  #take(target: EventTarget | undefined): void {
    this.#leave();
    // A letter in a list of choices is an answer, which may well take the list away; where words are only to be read nobody writes.
    const typing = target instanceof Element && takesText(target) && !target.matches('select, [readonly]');
    this.#field = typing ? new WeakRef(target) : undefined;
  }

  #ignore(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#until = performance.now() + PATIENCE;
    if (!this.#told) this.#onStray();
    this.#told = true;
  }
}

/** Whether a key is meant to have a field left: it ends what is done there, goes on to another, or back to another page. */
function leaves(event: KeyboardEvent, target: EventTarget | undefined): boolean {
  if (event.key === 'Escape' || event.key === 'Tab') return true;
  if (event.key === 'Enter') return !(target instanceof HTMLTextAreaElement) || event.ctrlKey || event.metaKey;
  return event.altKey && event.key.length > 1 && !isModifier(event.key);
}

function isModifier(key: string): boolean {
  return ['Alt', 'AltGraph', 'Control', 'Dead', 'Meta', 'Process', 'Shift'].includes(key);
}
