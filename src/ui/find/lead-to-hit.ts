import { readingLine, untilSteady } from '../shell/reading-place.ts';

/**
 * Scrolls a hit to the middle of what neither the sticky lines nor the bar cover, until it stands still there. It is asked for anew
 * each time, since its words may be drawn anew meanwhile.
 */
export function leadToHit(find: () => Element, bar: Element | null): void {
  untilSteady(() => {
    const hit = find();
    const { top: before, height } = hit.getBoundingClientRect();
    const box = bar?.getBoundingClientRect();
    const above = Math.max(readingLine(), box && box.top < innerHeight / 3 ? box.bottom : 0);
    const below = box && box.top >= innerHeight / 3 ? box.top : innerHeight;
    scrollBy(0, before + height / 2 - (above + below) / 2);
    return hit.getBoundingClientRect().top - before;
  });
}
