import { readingLine } from '../../shell/reading-place.ts';

/** Between what is brought into sight and the window's edge, or the sheet over it, in CSS px. */
const GAP = 12;

/**
 * Scrolls on so far that an open card is seen to its end; where it covers the foot of the window, so far that the words of its note are seen
 * above it. The words never go under the sticky lines for it.
 */
export function bringIntoSight(card: HTMLElement, note: string): void {
  const words = [...document.querySelectorAll(`main [data-note~="${CSS.escape(note)}"]`)].map((mark) =>
    mark.getBoundingClientRect(),
  );
  const box = card.getBoundingClientRect();
  const covers = getComputedStyle(card).position === 'fixed';
  const end = covers ? Math.max(...words.map(({ bottom }) => bottom)) : box.bottom;
  const head = Math.min(...words.map(({ top }) => top), ...(covers ? [] : [box.top]));
  const off = Math.min(end + GAP - (covers ? box.top : innerHeight), head - GAP - readingLine());
  if (off > 0) scrollBy({ top: off, behavior: 'instant' });
}
