import Mark from 'mark.js/dist/mark.es6.js';
import type { Stretch } from '../../anchoring/flatten.ts';

/** A found place in the words of an element; offsets in UTF-16 code units. */
export interface HitMark extends Stretch {
  /** Whether the words stand as they were typed, spelled otherwise, or are another name of whom was meant, or perhaps was. */
  readonly way: 'typed' | 'spelling' | 'name' | 'perhaps';
  /** The hit that the reader has come to. */
  readonly current: boolean;
}

/** Marks hits, in order and none overlapping, over words that were just drawn. The words' characters stay as they are. */
export function paintHits(words: HTMLElement, hits: readonly HitMark[]): void {
  const ranges = hits.map(({ start, end, way, current }) => ({ start, length: end - start, way, current }));
  new Mark(words).markRanges(ranges, {
    className: 'hit',
    each(element, { way, current }) {
      element.dataset['way'] = way;
      if (current) element.dataset['current'] = '';
    },
  });
}
