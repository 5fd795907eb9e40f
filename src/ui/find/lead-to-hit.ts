import type { HandmadeText } from '../prose/handmade-text.ts';
import { readingLine, untilSteady } from '../shell/reading-place.ts';
import { markedCard } from './found-card.ts';
import type { HitStop } from './hit-stops.ts';

/**
 * Leads to a hit in the words it is marked in. One in a note, which is written on and so not marked, leads to the note's card; where that
 * lies over the page, to the words the note is on, if the page shows them.
 */
export function leadToStop({ element, note }: HitStop, words: HandmadeText | undefined, bar: Element | null): void {
  const found = note && markedCard();
  if (found?.level) return lead(() => found.card, [bar]);
  if (note && element.localName === 'main') return;
  const mark = note ? `[data-note~="${CSS.escape(note.note.id)}"]` : 'mark.hit[data-current]';
  lead(() => (words ?? element).querySelector(mark) ?? words ?? element, [bar, found?.card]);
}

/**
 * Scrolls to the middle of what neither the sticky lines nor what lies over the page cover, until what is led to stands still there. It
 * is asked for anew each time, since its words may be drawn anew meanwhile.
 */
function lead(find: () => Element, covers: readonly (Element | null | undefined)[]): void {
  untilSteady(() => {
    const hit = find();
    const { top: before, height } = hit.getBoundingClientRect();
    const boxes = covers.flatMap((cover) => cover?.getBoundingClientRect() ?? []);
    const above = Math.max(readingLine(), ...boxes.filter(isAbove).map(({ bottom }) => bottom));
    const below = Math.min(innerHeight, ...boxes.filter((box) => !isAbove(box)).map(({ top }) => top));
    scrollBy(0, before + height / 2 - (above + below) / 2);
    return hit.getBoundingClientRect().top - before;
  });
}

/** Whether what lies over the page does so at its head. */
function isAbove({ top }: DOMRect): boolean {
  return top < innerHeight / 3;
}
