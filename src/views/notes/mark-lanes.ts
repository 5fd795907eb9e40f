import type { Stretch } from '../../anchoring/flatten.ts';

/**
 * The lane of each stretch, from 0, in the order given: stretches that overlap have different lanes, and there are no more of these than
 * stretches over any one place. A stretch that begins after all others, or with the last of them, leaves theirs as they are. One
 * without extent overlaps nothing.
 */
export function markLanes(stretches: readonly Stretch[]): readonly number[] {
  const lanes = stretches.map(() => 0);
  /** Where the last stretch in each lane ends. */
  const ends: number[] = [];
  const order = stretches.map((stretch, index) => ({ ...stretch, index })).toSorted((a, b) => a.start - b.start);
  for (const { start, end, index } of order) {
    if (end <= start) continue;
    const free = ends.findIndex((last) => last <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
