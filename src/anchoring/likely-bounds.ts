import { GRAM } from './gram-index.ts';
import type { GramIndex } from './gram-index.ts';

/** What is looked for: the quote from `from` to `to` and its context around it, folded. */
export interface Sought {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where in a text the quote may begin and end. */
export interface LikelyBounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** There are more such places than are looked at. */
  readonly crowded: boolean;
}

/** How far into the quote from either end it is looked up. */
const REACH = 64;
const MOST_BOUNDS = 48;
/** The part of the best place's agreeing stretches that makes another worth a look. */
const WORTH_A_LOOK = 1 / 6;

/** Every short stretch of quote and context that stands in the text votes for where the quote would begin or end if nothing between had changed. */
export function likelyBounds(grams: GramIndex, { text, from, to }: Sought): LikelyBounds {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let common = 0;
  let asked = 0;
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const early = at < from + REACH;
    const late = at + GRAM > to - REACH;
    if (!early && !late) continue;
    const places = grams(text.slice(at, at + GRAM));
    asked += 1;
    if (places === 'common') {
      common += 1;
      continue;
    }
    for (const place of places) {
      if (early) vote(starts, place - at + from);
      if (late) vote(ends, place - at + to);
    }
  }
  const first = elected(starts);
  const last = elected(ends);
  const length = to - from;
  // A quote that is gone ends where it began: that has to be seen too, also where little of its context stands on one side.
  return {
    starts: unique([...first.bounds, ...last.bounds.flatMap((end) => [end - length, end])]),
    ends: unique([...last.bounds, ...first.bounds.flatMap((start) => [start + length, start])]),
    crowded: first.crowded || last.crowded || common > asked / 2,
  };
}

function vote(votes: Map<number, number>, place: number): void {
  votes.set(place, (votes.get(place) ?? 0) + 1);
}

function elected(votes: ReadonlyMap<number, number>): {
  readonly bounds: readonly number[];
  readonly crowded: boolean;
} {
  let most = 0;
  for (const count of votes.values()) most = Math.max(most, count);
  const worth = [...votes].filter(([, count]) => count >= most * WORTH_A_LOOK).toSorted(([, a], [, b]) => b - a);
  const next = worth[MOST_BOUNDS]?.[1] ?? 0;
  return { bounds: worth.slice(0, MOST_BOUNDS).map(([place]) => place), crowded: next > 0 && next >= most / 2 };
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)].filter((place) => place >= 0);
}
