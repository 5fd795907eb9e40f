import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoomState } from '../shell/room-state.ts';
import type { Page } from '../../views/view-state.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import type { ActOn } from './key-acts.ts';
import { isCharacter, KEYMAP } from './keymap.ts';
import type { Binding, KeyBinding } from './keymap.ts';
import { focusedInside } from './focused-inside.ts';
import type { Focusable } from './focused-inside.ts';
import { isApple, strokeOf } from './stroke.ts';
import { takesText } from './takes-text.ts';

/** So long the field of finding may take to be loaded, in ms. */
const PATIENCE = 4000;

/** What the keys need of the shell. */
export interface KeyDeskOptions {
  /** The state that is drawn; undefined until anything is. */
  room(): RoomState | undefined;
  /** What a key does could not be loaded. */
  onFailure(): void;
}

/**
 * Listens to the keys of the keymap wherever the focus is, but for dialogs and fields that are typed in. What keys do, and what
 * keeps the focus, is loaded when the reader first moves the focus, or presses one; keys pressed until then are answered in
 * their order.
 */
export class KeyDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: KeyDeskOptions;
  /** The first of two strokes. It waits for as long as the reader takes. */
  #begun = '';
  #actOn: ActOn | undefined;
  #keeper: FocusKeeper | undefined;
  #loading: Promise<ActOn | undefined> | undefined;
  /** What had the focus until what keeps it is loaded, the latest last. */
  readonly #focused: Focusable[] = [];
  /** What is typed for the field of finding before it is there, Enter as the end of a line, and until when that is waited for, in ms. */
  #ahead = '';
  #aheadUntil = 0;
  /** The last key that waits; the next is answered after it. */
  #waiting: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: KeyDeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
    document.addEventListener('focusin', this.#prepare);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
    document.removeEventListener('focusin', this.#prepare);
  }

  /** What was typed for the field of finding before it was there; from now on it is typed there. */
  handOver(): string {
    const ahead = this.#ahead;
    this.#ahead = '';
    this.#aheadUntil = 0;
    return ahead;
  }

  readonly #prepare = (): void => {
    const element = focusedInside(document);
    if (element && !this.#actOn) this.#focused.push(element);
    void this.#loaded();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const stroke = strokeOf(event, isApple());
    const room = this.#options.room();
    const [from] = event.composedPath();
    if (!room || event.defaultPrevented || event.isComposing || !(from instanceof HTMLElement)) return;
    if (takesText(from) && stroke !== 'Mod+k') return;
    // Esc closes it.
    if (room.dialog && stroke === 'Escape') return;
    // Also what is no stroke of any key, such as a space or a capital.
    const typed = event.key === 'Enter' ? '\n' : event.key;
    if (performance.now() < this.#aheadUntil && typed.length === 1 && !event.ctrlKey && !event.metaKey) {
      this.#ahead += typed;
      this.#aheadUntil = performance.now() + PATIENCE;
      event.preventDefault();
      return;
    }
    if (!stroke || (isCharacter(stroke) && room.preferences.keys === 'off')) return;

    const held = KEYMAP.filter((binding) => this.#holds(binding, from, room.view.page));
    const pressed = (strokes: string) => held.find((binding: Binding) => binding.strokes.includes(strokes));
    // Two keys that mean something elsewhere are not the second alone.
    const both = KEYMAP.some((binding: Binding) => binding.strokes.includes(this.#begun + stroke));
    const found = pressed(this.#begun + stroke) ?? (both ? undefined : pressed(stroke));
    if (found?.does === 'find' && !room.dialog) this.#aheadUntil = performance.now() + PATIENCE;
    const begins = held.some(({ strokes }) => strokes[0].startsWith(`${stroke} `));
    this.#begun = !found && begins ? `${stroke} ` : '';
    if (found && this.#actOn && !this.#waiting && !room.dialog) this.#answer(found, stroke);
    else if (found) this.#wait(found, stroke);
    // Esc still closes what else is open.
    if ((found || begins) && stroke !== 'Escape') event.preventDefault();
  };

  #holds({ does, holds }: Binding, from: HTMLElement, page: Page): boolean {
    if (holds === 'anywhere') return true;
    if (holds === 'citing' && page === 'sources') return true;
    if (page !== 'columns') return false;
    // Else F3 is the browser's own.
    if (holds === 'hits') return document.querySelector('find-bar') !== null;
    // Esc in a widget is the widget's.
    if (does === 'let-go') return from === document.body || from.closest('main') !== null;
    return holds === 'columns' || holds === 'citing' || (holds === 'passage' && from.localName === 'letter-text');
  }

  #wait(binding: KeyBinding, stroke: string): void {
    const answered = this.#inTurn(this.#waiting, binding, stroke).then(() => {
      if (this.#waiting === answered) this.#waiting = undefined;
    });
    this.#waiting = answered;
  }

  /** Answers a key that had to wait, if what the keys before it did has left it a place: a page without columns, or a field that is there or comes, has none. */
  async #inTurn(before: Promise<void> | undefined, binding: KeyBinding, stroke: string): Promise<void> {
    await before;
    if (!(await this.#loaded())) return;
    await new Promise(requestAnimationFrame);
    // That a dialog was closed the browser tells only after the next frame, and the reader may be quicker.
    if (this.#options.room()?.dialog) await new Promise((resolve) => setTimeout(resolve));
    if (this.#options.room()?.dialog) return;
    const page = this.#options.room()?.view.page;
    const focused = focusedInside(document);
    const typed = this.#keeper?.awaitsField || (focused !== null && takesText(focused) && stroke !== 'Mod+k');
    const stays = page === 'columns' || (page === 'sources' && binding.holds === 'citing');
    if (!typed && (binding.holds === 'anywhere' || stays)) this.#answer(binding, stroke);
  }

  #answer({ does }: KeyBinding, stroke: string): void {
    const room = this.#options.room();
    if (room) this.#actOn?.(does, { host: this.#host, room, stroke });
  }

  #loaded(): Promise<ActOn | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<ActOn | undefined> {
    try {
      const [{ actOn }, { FocusKeeper }] = await Promise.all([import('./key-acts.ts'), import('./focus-keeper.ts')]);
      if (!this.#keeper)
        this.#host.addController((this.#keeper = new FocusKeeper(this.#focused.splice(0), this.#host)));
      this.#actOn = actOn;
    } catch {
      // The next key tries again.
      this.#loading = undefined;
      this.#options.onFailure();
    }
    return this.#actOn;
  }
}
