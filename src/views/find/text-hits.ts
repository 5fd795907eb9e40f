import type { Hits } from '../../search/hits.ts';

/** The hits of one text, as places in the lists of `Hits`; none where only filters found it. */
export interface HitRange {
  readonly from: number;
  readonly to: number;
}

/** The hits of a text by its place; undefined where it was not found. */
export function hitsAt({ texts, from }: Hits, text: number): HitRange | undefined {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? 0) < text) low = middle + 1;
    else high = middle;
  }
  return texts[low] === text ? { from: from[low] ?? 0, to: from[low + 1] ?? 0 } : undefined;
}
