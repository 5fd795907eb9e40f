import { whenIdle } from '../../platform/idle.ts';
import { putBack, readingPlace } from '../shell/reading-place.ts';

/** How many cells are laid out at a time. */
const CHUNK = 6;

/**
 * Lays out the cells that are far from the window while nothing else is to be done. A view is drawn quickly because they wait; but what
 * leads to a passage (the focus, a link, the browser's find) lands where it should only once all have their height.
 */
export class LayoutAhead {
  readonly #host: HTMLElement;
  #callOff = (): void => undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Begins, or begins anew. */
  start(): void {
    this.#callOff();
    this.#wait();
  }

  /** Lets far cells wait again, before the rows are set anew. */
  stop(): void {
    this.#callOff();
    for (const cell of this.#host.querySelectorAll('.cell[data-laid-out]')) cell.removeAttribute('data-laid-out');
  }

  #wait(): void {
    this.#callOff = whenIdle(() => this.#layOut());
  }

  #layOut(): void {
    const cells = [...this.#host.querySelectorAll('.cell:not([data-laid-out])')].slice(0, CHUNK);
    if (cells.length === 0) return;
    const place = readingPlace(undefined);
    for (const cell of cells) cell.setAttribute('data-laid-out', '');
    if (place) putBack(place);
    this.#wait();
  }
}
