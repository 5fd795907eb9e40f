/** How heavy words are set; the titles of quoted letters stand out. */
export type Weight = 400 | 600;

/** Fewer signs than these tell nothing. */
const LEAST = 4;

/** Measures words in one font, in CSS px, and shortens them to fit. */
export class TextRuler {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  readonly #signs = new Intl.Segmenter();
  readonly #font: string;

  /** `font` as in CSS, without its weight: "13px Sans". */
  constructor(font: string) {
    this.#font = font;
  }

  width(words: string, weight: Weight = 400): number {
    const key = `${weight} ${words}`;
    const known = this.#widths.get(key);
    if (known !== undefined || !this.#context) return known ?? 0;
    this.#context.font = `${weight} ${this.#font}`;
    const { width } = this.#context.measureText(words);
    this.#widths.set(key, width);
    return width;
  }

  /** The words if they fit, else as much of them as does, and an ellipsis; empty where that is next to nothing. */
  shortened(words: string, weight: Weight, most: number): string {
    if (this.width(words, weight) <= most) return words;
    const signs = Array.from(this.#signs.segment(words), ({ segment }) => segment);
    const share = most / this.width(words, weight);
    let kept = Math.floor(share * signs.length);
    while (kept >= LEAST && this.width(`${signs.slice(0, kept).join('').trimEnd()}…`, weight) > most) kept -= 1;
    return kept >= LEAST ? `${signs.slice(0, kept).join('').trimEnd()}…` : '';
  }
}
