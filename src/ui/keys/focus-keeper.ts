import type { ReactiveController } from 'lit';
import { send } from '../shell/intents.ts';
import { readingLine, readingPlace, untilSteady } from '../shell/reading-place.ts';
import { focusedInside } from './focused-inside.ts';
import type { Focusable } from './focused-inside.ts';
import { KeysAhead } from './keys-ahead.ts';
import { StrayKeys } from './stray-keys.ts';
import { takesText } from './takes-text.ts';

/** How many elements that had the focus are remembered. */
const TRAIL = 12;
/** What takes the focus when it is pressed. */
const CONTROL = 'a[href], button, input, select, summary, textarea, letter-text';

/** What had the focus. What is drawn no more is not held: it may show words that are locked away. */
interface Remembered {
  readonly element: WeakRef<Focusable>;
  readonly id: string;
}

/**
 * Sees to it that the focus is never lost. When what had it is drawn no more, the same passage or row gets it, or what it led to;
 * else what is next to it; else what had it before and still stands, or stands again; else what is being read, or the page.
 */
export class FocusKeeper implements ReactiveController {
  /** What had the focus, the latest last; empty after a press beside everything, which takes it away and means it. */
  #trail: readonly Remembered[] = [];
  /** What the latest stands in, from the inside out, where that is no part of what is read: a tool, a menu, a dialog. */
  #around: readonly WeakRef<Element>[] = [];
  /** The passage or row that the focus is in, or that a mark with the focus leads to, by its id. */
  #place: string | undefined;
  /** Keys typed before the field they are meant for is there, and after it was taken away. */
  readonly #ahead: KeysAhead;
  readonly #stray: StrayKeys;

  /** `before` is what had the focus until this was loaded; `host` tells the reader of keys that were not taken. */
  constructor(before: readonly Focusable[], host: HTMLElement) {
    const onStray = () => send(host, 'keys-stray', undefined);
    this.#ahead = new KeysAhead(host, onStray);
    this.#stray = new StrayKeys(onStray);
    for (const element of before) this.#remember(element);
  }

  hostConnected(): void {
    this.#ahead.start();
    this.#stray.start();
    document.addEventListener('focusin', this.#follow);
    // From one control of a widget to another the focus moves without a word to the page; the next key tells where it is.
    document.addEventListener('keydown', this.#follow, true);
    document.addEventListener('pointerdown', this.#leave, true);
    document.addEventListener('mousedown', this.#pressed);
    // It may be lost already.
    this.hostUpdated();
  }

  hostDisconnected(): void {
    // What is asked for the next frame finds nothing to keep.
    this.#trail = [];
    this.#ahead.stop();
    this.#stray.stop();
    document.removeEventListener('focusin', this.#follow);
    document.removeEventListener('keydown', this.#follow, true);
    document.removeEventListener('pointerdown', this.#leave, true);
    document.removeEventListener('mousedown', this.#pressed);
  }

  /** Whether the next keys are meant for a field that is still to come. */
  get awaitsField(): boolean {
    return this.#ahead.areTaken;
  }

  /** Widgets draw themselves after the page does, so this looks a frame later. */
  hostUpdated(): void {
    requestAnimationFrame(() => this.#keep());
  }

  readonly #follow = (): void => {
    const element = focusedInside(document);
    if (element && element !== document.body) this.#remember(element);
  };

  #remember(element: Focusable): void {
    const path = [...outwards(element)];
    if (element !== this.#trail.at(-1)?.element.deref()) {
      this.#trail = [...this.#trail, { element: new WeakRef(element), id: element.id }].slice(-TRAIL);
    }
    const around = path.slice(
      0,
      path.findIndex((one) => one.matches('app-shell')),
    );
    this.#around = path.some((one) => one.matches('main')) ? [] : around.map((one) => new WeakRef(one));
    const place = path.find((one) => one.matches('article, .row-title, .reply-title'));
    // A passage shown once more beside another has no id of its own.
    this.#place = place?.id || place?.querySelector('letter-text')?.dataset['passage'] || element.dataset['place'];
  }

  readonly #leave = (event: Event): void => {
    if (!controlIn(event)) this.#trail = [];
  };

  /** In Safari a button that is pressed takes the focus from a field and has it not itself; it is not to go back into the field, where the next key would be written. */
  readonly #pressed = (event: Event): void => {
    const control = controlIn(event);
    if (control && !event.defaultPrevented) this.#remember(control);
  };

  #keep(): void {
    // In the browser's own bars the focus is not lost.
    if (this.#trail.length === 0 || !document.hasFocus()) return;
    const last = holding(this.#trail.at(-1));
    // What is only moved loses it too.
    if (last && document.activeElement !== document.body) return;
    // The timeline draws its picture once it is measured.
    if (document.querySelector('.time-picture:not(:has(svg))')) return this.hostUpdated();
    const place = partOf(this.#place);
    // Who is still typing is not led to where other words are typed.
    const apart = this.#stray.areExpected;
    const fits = (one: Focusable | null | undefined): one is Focusable => Boolean(one && !(apart && takesText(one)));
    const trail = this.#trail.map((one) => holding(one) ?? partOf(one.id));
    const read = partOf(readingPlace(undefined)?.id);
    const next =
      last ??
      place ??
      nearby(
        this.#around.flatMap((one) => one.deref() ?? []),
        fits,
      ) ??
      trail.findLast(fits) ??
      read ??
      document.querySelector('main');
    if (!next) return;
    takeFocus(next);
    // The page may still be setting what stands before it.
    if (next === read) holdInSight(next);
  }
}

/** The control that an event is about. */
function controlIn(event: Event): HTMLElement | undefined {
  return event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.matches(CONTROL));
}

/** Scrolls no more than is needed for something to be seen, until it stays there. */
function holdInSight(element: Element): void {
  untilSteady(() => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > readingLine() && top < innerHeight) return 0;
    element.scrollIntoView({ block: 'nearest' });
    return element.getBoundingClientRect().top - top;
  });
}

/** Gives an element the focus, also one that Tab does not lead to, and leaves the page where it is. */
export function takeFocus(element: Focusable): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What takes the focus for something: its words or its heading, else itself. */
function partOf(id = ''): HTMLElement | null {
  const whole = document.getElementById(id);
  return whole?.querySelector<HTMLElement>('letter-text, h3') ?? whole;
}

/** An element and what it stands in, also through the borders of widgets. */
function* outwards(element: Focusable): Generator<Focusable> {
  for (let one: Focusable | null = element; one;) {
    yield one;
    const root: Node = one.getRootNode();
    const host = root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : null;
    one = one.parentElement ?? host;
  }
}

/** The first fitting control in the innermost element that still has one. */
function nearby(around: readonly Element[], fits: (control: Focusable) => boolean): Focusable | undefined {
  for (const element of around) {
    const controls = [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(CONTROL)];
    const control = controls.find((one) => canHold(one) && fits(one));
    if (control) return control;
  }
  return undefined;
}

/** What is remembered, where it can take the focus. */
function holding(one: Remembered | undefined): Focusable | undefined {
  const element = one?.element.deref();
  return element && canHold(element) ? element : undefined;
}

function canHold(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}
