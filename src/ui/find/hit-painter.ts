import { paintHits } from '../prose/paint-hits.ts';
import type { HitMark } from '../prose/paint-hits.ts';
import type { HandmadeText } from '../prose/handmade-text.ts';
import { textIdOf } from './searched-texts.ts';

/** What is near enough to the window to be painted, in parts of its height. */
const NEAR = '30%';
/** So many marks are painted in one frame; the rest waits for the next, nearest the top first. */
const IN_ONE_FRAME = 150;
/** Of a text with more hits those nearest the window's middle are painted. */
const MOST_IN_TEXT = 400;
const STEP = 100;

/** Paints hits in what is on the screen, and in what comes onto it. */
export class HitPainter {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<HandmadeText>();
  readonly #painted = new Map<HandmadeText, string>();
  #watched: readonly HandmadeText[] = [];
  #marksOf: (text: string) => readonly HitMark[] = () => [];
  /** Texts of which only a part is painted. */
  readonly #parted = new Set<HandmadeText>();
  /** The painting that is underway; an older one stops. */
  #turn = 0;
  #isOn = false;

  constructor() {
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin: NEAR });
  }

  start(): void {
    this.#isOn = true;
    addEventListener('scroll', this.#scroll, { passive: true });
  }

  /** Watches the words that the page shows now. What asks for it late, after `stop`, changes nothing, or two would paint the same words. */
  watch(elements: readonly HandmadeText[]): void {
    if (!this.#isOn) return;
    const before = new Set(this.#watched);
    const now = new Set(elements);
    for (const element of this.#watched) if (!now.has(element)) this.#drop(element);
    for (const element of elements) if (!before.has(element)) this.#observer.observe(element);
    this.#watched = elements;
  }

  /** Paints these hits in place of those before: at once the words given, then all near the window. */
  paint(marksOf: (text: string) => readonly HitMark[], first?: HandmadeText): void {
    if (!this.#isOn) return;
    this.#marksOf = marksOf;
    for (const element of this.#painted.keys()) if (!this.#near.has(element) && element !== first) this.#clear(element);
    if (first) this.#paintOne(first);
    void this.#paintNear();
  }

  stop(): void {
    this.#isOn = false;
    removeEventListener('scroll', this.#scroll);
    this.#observer.disconnect();
    this.#turn += 1;
    for (const element of this.#painted.keys()) this.#clear(element);
    this.#near.clear();
    this.#watched = [];
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target as HandmadeText);
      else this.#near.delete(target as HandmadeText);
    }
    void this.#paintNear();
  }

  /** In a long text other hits come onto the screen. */
  readonly #scroll = (): void => {
    if (this.#parted.size > 0) void this.#paintNear();
  };

  async #paintNear(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    let count = 0;
    for (const element of byPlace(this.#near)) {
      if (count > IN_ONE_FRAME) {
        count = 0;
        await new Promise(requestAnimationFrame);
        if (turn !== this.#turn) return;
      }
      count += this.#paintOne(element);
    }
  }

  /** Paints the hits of one text, unless they are painted already. How many were. */
  #paintOne(element: HandmadeText): number {
    const all = this.#marksOf(textIdOf(element));
    const marks = nearest(element, all);
    if (marks.length < all.length) this.#parted.add(element);
    else this.#parted.delete(element);
    const key = marks.map(({ start, end, way, current }) => `${start}-${end} ${way}${current ? '!' : ''}`).join();
    if (key === (this.#painted.get(element) ?? '')) return 0;
    if (key === '') {
      this.#clear(element);
    } else {
      this.#painted.set(element, key);
      element.overlay = (words) => paintHits(words, marks);
    }
    return marks.length;
  }

  #clear(element: HandmadeText): void {
    this.#painted.delete(element);
    this.#parted.delete(element);
    element.overlay = undefined;
  }

  #drop(element: HandmadeText): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
    this.#clear(element);
  }
}

function byPlace(elements: Iterable<HandmadeText>): readonly HandmadeText[] {
  return [...elements]
    .map((element) => ({ element, top: element.getBoundingClientRect().top }))
    .toSorted((a, b) => a.top - b.top)
    .map(({ element }) => element);
}

/** The hits that may be on the screen; in a text that is no longer than a few screens, all. */
function nearest(element: HandmadeText, marks: readonly HitMark[]): readonly HitMark[] {
  if (marks.length <= MOST_IN_TEXT) return marks;
  const { top, height } = element.getBoundingClientRect();
  const length = marks.at(-1)?.end ?? 0;
  const middle = ((innerHeight / 2 - top) / Math.max(1, height)) * length;
  const found = marks.findIndex(({ end }) => end > middle);
  const place = (found < 0 ? marks.length : found) - MOST_IN_TEXT / 2;
  // In steps, so that not every line that one scrolls has the text painted anew.
  const from = Math.max(0, Math.round(place / STEP) * STEP);
  const current = marks.filter((mark) => mark.current);
  return [...new Set([...current, ...marks.slice(from, from + MOST_IN_TEXT)])].toSorted((a, b) => a.start - b.start);
}
