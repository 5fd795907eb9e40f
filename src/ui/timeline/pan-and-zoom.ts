import { moved, within, zoomed } from '../../views/timeline/time-window.ts';
import type { TimeWindow } from '../../views/timeline/time-window.ts';

/** How far a finger may tremble and still tap, in px. */
const TREMBLE = 5;
/** How long wheel and keys may rest before a movement has ended, in ms. */
const REST = 300;
/** What a key moves, as a share of the window, and what it zooms. */
const STEP = 0.15;
const FACTOR = 1.6;

/** What is moved: a window of time inside the whole, over a picture of so many px. */
export interface Moving {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly width: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** The moment around which keys and buttons zoom. */
  readonly centre: number;
  /** Where a pointer is, in px from where the window begins. */
  readonly along: (event: MouseEvent) => number;
}

/** Where a pointer went down, where it is, and the moment that it holds. */
interface Hold {
  readonly from: number;
  readonly at: number;
  readonly moment: number;
}

/** Moves a window of time by pointer, wheel and key: `move` at every step, `settle` when a movement has ended. */
export class PanAndZoom {
  readonly #holds = new Map<number, Hold>();
  readonly #now: () => Moving | undefined;
  readonly #move: (window: TimeWindow) => void;
  readonly #settle: () => void;
  #dragged = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => Moving | undefined, move: (window: TimeWindow) => void, settle: () => void) {
    this.#now = now;
    this.#move = move;
    this.#settle = settle;
  }

  /** Forgets a movement that has not ended. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#holds.clear();
  }

  readonly press = (event: PointerEvent): void => {
    const now = this.#now();
    this.#dragged = false;
    if (!now || event.button !== 0 || isPlainText(event)) return;
    const at = now.along(event);
    this.#holds.set(event.pointerId, { from: at, at, moment: momentAt(now, at) });
  };

  readonly drag = (event: PointerEvent): void => {
    const now = this.#now();
    const hold = this.#holds.get(event.pointerId);
    if (!now || !hold) return;
    // It was let go where the picture did not see it.
    if (event.buttons === 0) return void this.#holds.delete(event.pointerId);
    const at = now.along(event);
    if (!this.#dragged && Math.abs(at - hold.from) < TREMBLE) return;
    this.#dragged = true;
    getSelection()?.removeAllRanges();
    // The click at the end is then the picture's, and no link is followed.
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#holds.set(event.pointerId, { ...hold, at });
    const [one, other] = this.#holds.values();
    if (!one) return;
    const share = other ? (other.moment - one.moment) / (other.at - one.at) : msPerPx(now);
    if (share > 0 && Number.isFinite(share)) {
      this.#move(within(one.moment - one.at * share, share * now.width, now.whole));
    }
  };

  readonly release = (event: PointerEvent): void => {
    if (!this.#holds.delete(event.pointerId)) return;
    const now = this.#now();
    for (const [id, hold] of this.#holds) {
      if (now) this.#holds.set(id, { ...hold, moment: momentAt(now, hold.at) });
    }
    if (this.#dragged && this.#holds.size === 0) this.#settle();
  };

  /** Zooms with Ctrl, which is also what a pinch on a touchpad sends, and moves sideways; else the page scrolls. */
  readonly wheel = (event: WheelEvent): void => {
    const now = this.#now();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!now || !(event.ctrlKey || event.metaKey || sideways)) return;
    event.preventDefault();
    if (sideways) {
      const by = event.deltaX * pixels * msPerPx(now) * (now.mirrored ? -1 : 1);
      this.#move(moved(now.window, by, now.whole));
    } else {
      const by = Math.min(Math.max(event.deltaY * pixels, -40), 40);
      this.#move(zoomed(now.window, Math.exp(by / 80), momentAt(now, now.along(event)), now.whole));
    }
    this.#settleAtRest();
  };

  readonly key = (event: KeyboardEvent): void => {
    const now = this.#now();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    const window = windowByKey(event.key, now);
    if (!window) return;
    event.preventDefault();
    this.#move(window);
    this.#settleAtRest();
  };

  /** What a key does, for a button, and at once. */
  readonly command = (key: '+' | '-' | '0'): void => {
    const now = this.#now();
    const window = now && windowByKey(key, now);
    if (!window) return;
    this.#move(window);
    this.#settle();
  };

  #settleAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#settle, REST);
  }
}

/** Words that a mouse can select: those that are no link. */
function isPlainText({ pointerType, target }: PointerEvent): boolean {
  return pointerType === 'mouse' && target instanceof SVGTextContentElement && !target.closest('a');
}

function windowByKey(key: string, { window, whole, mirrored, centre }: Moving): TimeWindow | undefined {
  const step = STEP * (window.to - window.from);
  switch (key) {
    case 'ArrowLeft':
      return moved(window, mirrored ? step : -step, whole);
    case 'ArrowRight':
      return moved(window, mirrored ? -step : step, whole);
    case '+':
    case '=':
      return zoomed(window, 1 / FACTOR, centre, whole);
    case '-':
      return zoomed(window, FACTOR, centre, whole);
    case '0':
    case 'Home':
      return whole;
    default:
      return undefined;
  }
}

function msPerPx({ window, width }: Moving): number {
  return (window.to - window.from) / width;
}

function momentAt(now: Moving, at: number): number {
  return now.window.from + at * msPerPx(now);
}
