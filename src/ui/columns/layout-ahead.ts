import { layOutAgain } from './lay-out-again.ts';
import { whenIdle } from '../../platform/idle.ts';
import { drawnPlace, putBack } from '../shell/reading-place.ts';

/** How many cells are laid out at a time. */
const CHUNK = 6;

/**
 * Lays out the cells that are far from the window while nothing else is to be done, each once: then it is left out of what is drawn again,
 * and keeps the height that it had. A view is drawn quickly because they wait; but what leads to a passage (the focus, a link, the browser's
 * find) lands where it should only once all have their height.
 */
export class LayoutAhead {
  readonly #host: HTMLElement;
  #heightsBy: unknown;
  #width = 0;
  #callOff: (() => void) | undefined;
  readonly #widths = new ResizeObserver(([rows]) => this.#resized(rows?.contentRect.width ?? 0));

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Begins, or begins anew, once the page has its fonts. */
  start(): void {
    this.#callOff?.();
    this.#widths.disconnect();
    const rows = this.#host.querySelector('.rows');
    if (rows) this.#widths.observe(rows);
    this.#wait();
  }

  /** Goes on with what was drawn anew since. `heightsBy` is what heights go by besides: when that is another, all are. */
  goOn(heightsBy: unknown): void {
    if (this.#heightsBy !== undefined && this.#heightsBy !== heightsBy) this.#forget();
    this.#heightsBy = heightsBy;
    if (!this.#callOff) this.#wait();
  }

  /** Lets far cells wait again, before the rows are set anew. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#widths.disconnect();
    this.#forget();
  }

  #forget(): void {
    for (const cell of this.#host.querySelectorAll('.cell')) layOutAgain(cell);
  }

  /** In columns of another width all has another height. */
  #resized(width: number): void {
    const before = this.#width;
    this.#width = width;
    if (width === before || before === 0) return;
    this.#forget();
    this.#wait();
  }

  #wait(): void {
    this.#callOff?.();
    this.#callOff = whenIdle(() => this.#layOut());
  }

  #layOut(): void {
    this.#callOff = undefined;
    if (document.fonts.status === 'loading') return this.#waitForFonts();
    // Chunks of rows are laid out as they come near: there may be hundreds.
    if (this.#host.querySelector('.chunk')) return;
    const cells = [...this.#host.querySelectorAll('.cell:not([data-laid-out=""])')].slice(0, CHUNK);
    if (cells.length === 0) return;
    const place = drawnPlace();
    for (const cell of cells) cell.setAttribute('data-laid-out', 'now');
    if (place) putBack(place);
    // The browser keeps in mind how high they were once it has drawn them.
    this.#callOff = afterNextFrame(() => {
      for (const cell of cells) if (cell.hasAttribute('data-laid-out')) cell.setAttribute('data-laid-out', '');
      this.#wait();
    });
  }

  /** Heights go by them. */
  #waitForFonts(): void {
    const waiting = new AbortController();
    this.#callOff = () => waiting.abort();
    void document.fonts.ready.then(() => {
      if (!waiting.signal.aborted) this.#wait();
    });
  }
}

/** Does something in the frame after the next one, unless it is called off with what this gives back. */
function afterNextFrame(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
