import { markLanes } from '../../../views/notes/mark-lanes.ts';
import type { Extent } from './mark-extents.ts';

/** So many lanes of bars there are; what lies deeper shares the last. */
const LANES = 5;

/** How far the words of a note reach, to be drawn beside them. */
export interface MarginBar extends Extent {
  readonly note: string;
  readonly number: number;
}

/**
 * Draws how far the words of each note reach, in CSS px from the box's top, side by side as the voices of a score. Gives back the last
 * lane that is taken, from 0. For the eye alone: the words and the cards say the same.
 */
export function drawBars(box: HTMLElement, bars: readonly MarginBar[]): number {
  const lanes = markLanes(bars.map((bar) => ({ start: bar.top, end: bar.bottom }))).map((lane) =>
    Math.min(lane, LANES - 1),
  );
  box.replaceChildren(
    ...bars.map((bar, index) => {
      const element = document.createElement('i');
      element.appendChild(document.createElement('span')).textContent = String(bar.number);
      element.dataset['id'] = bar.note;
      element.style.setProperty('--top', `${bar.top}px`);
      element.style.setProperty('--height', `${bar.bottom - bar.top}px`);
      element.style.setProperty('--lane', String(lanes[index] ?? 0));
      return element;
    }),
  );
  return Math.max(0, ...lanes);
}
