import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimeScale } from './frame.ts';
import type { Sizes } from './label-plan.ts';
import { TextRuler } from './text-ruler.ts';

/** The width of the text of A4, in CSS px. */
const PAPER = 690;

/** How wide a picture is, and how large its words are, in CSS px; it draws again when that changes, and for paper. */
export class PictureSize implements ReactiveController {
  width = 0;
  em = 13;
  ruler = new TextRuler('13px sans-serif');
  readonly #host: ReactiveControllerHost & Element;
  readonly #resized = new ResizeObserver(() => this.#measure());
  #font = '';
  #followed = new AbortController();
  #picture: Element | null = null;
  #onPaper = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The measures of a picture at a scale. */
  sizesAt(scale: TimeScale): Sizes {
    const { width, em, ruler } = this;
    return {
      scale,
      // A finger needs more room than an eye.
      row: this.#onPaper ? 1.65 * em : Math.max(26, 2 * em),
      title: 2.5 * em,
      label: Math.min(30 * em, 0.7 * width),
      wide: width > 45 * em,
      ruler,
    };
  }

  hostConnected(): void {
    this.#followed = new AbortController();
    const { signal } = this.#followed;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    document.fonts.addEventListener('loadingdone', () => this.#measure(true), { signal });
  }

  hostUpdated(): void {
    const picture = this.#host.querySelector('.time-picture');
    if (picture === this.#picture) return;
    this.#resized.disconnect();
    if (picture) this.#resized.observe(picture);
    this.#picture = picture;
    this.#measure();
  }

  hostDisconnected(): void {
    this.#followed.abort();
    this.#resized.disconnect();
    this.#picture = null;
  }

  #print(onPaper: boolean): void {
    this.#onPaper = onPaper;
    this.#measure();
  }

  #measure(anew = false): void {
    if (!this.#picture?.isConnected) return;
    const { fontSize, fontFamily } = getComputedStyle(this.#picture);
    const width = this.#onPaper ? PAPER : this.#picture.clientWidth;
    const font = `${fontSize} ${fontFamily}`;
    if (!anew && width === this.width && font === this.#font) return;
    if (anew || font !== this.#font) this.ruler = new TextRuler(font);
    this.#font = font;
    this.em = Number.parseFloat(fontSize);
    this.width = width;
    this.#host.requestUpdate();
  }
}
