import { agreement } from './agreement.ts';
import type { LikelyBounds, Sought } from './likely-bounds.ts';
import { spreadAgreement, STRETCH } from './spread-agreement.ts';

/** A stretch of a text that may be the quote, with what speaks for it, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** How much of the context stands beside it; with words put in between where the quote itself stands. */
  readonly context: number;
  /** How much of the context stands near it: less that it proves, and more that has to be ruled out. */
  readonly nearby: number;
  /** How much of the quote stands in it, seen from the end where it is less; never more than `withinMost`. */
  readonly within: number;
  readonly bounds: readonly [Bound, Bound];
}

/** One end of a place: what of the context stands beyond it, and what of the quote on this side of it. */
export interface Bound {
  readonly at: number;
  /** How much of the context stands right beside it. */
  readonly beside: number;
  /** The same, or what stands beyond words put in, where that is more. */
  readonly context: number;
  readonly nearby: number;
  readonly within: number;
}

/** How far into the quote it is compared from either end, as far as the context reaches. */
const DEPTH = 32;
/** A quote may have grown by so much beside its own length. */
const GROWTH = 64;

/** The most that `within` can be. */
export function withinMost({ from, to }: Sought): number {
  return Math.min(DEPTH, to - from);
}

/** Whether so much of the quote, seen from one end, can be the quote. */
export function holdsEnough(within: number, sought: Sought): boolean {
  return within >= withinMost(sought) / 4;
}

/** Where the quote may begin, and where it may end. */
export type BoundsFound = readonly [starts: readonly Bound[], ends: readonly Bound[]];

/** A quote that stood near the beginning or end of its text may stand as far from it still, however little else says so. */
export function boundsIn(text: string, sought: Sought, { starts, ends }: LikelyBounds): BoundsFound {
  const first = text[0] === sought.text[0] ? [sought.from] : [];
  const last = text.at(-1) === sought.text.at(-1) ? [text.length - sought.text.length + sought.to] : [];
  const measured = (bounds: readonly number[], outward: 1 | -1) =>
    bounds.filter((at) => at >= 0 && at <= text.length).map((at) => measure(text, at, sought, outward));
  return [measured([...starts, ...first], -1), measured([...ends, ...last], 1)];
}

/** Every pair of bounds that can be one place. Its words may be gone: then it begins about where it ends. */
export function placesBetween([starts, ends]: BoundsFound, sought: Sought): readonly Place[] {
  const longest = 2 * (sought.to - sought.from) + GROWTH;
  return starts.flatMap((first) =>
    ends
      .filter(({ at }) => at - first.at >= -GROWTH && at - first.at <= longest)
      .map((last) => ({
        start: first.at,
        end: last.at,
        context: first.context + last.context,
        nearby: first.nearby + last.nearby,
        within: Math.min(first.within, last.within),
        bounds: [first, last],
      })),
  );
}

/** `outward` is the way out of the quote: back from its start, on from its end. */
function measure(text: string, at: number, sought: Sought, outward: 1 | -1): Bound {
  const bound = outward === 1 ? sought.to : sought.from;
  const context = outward === 1 ? sought.text.length - sought.to : sought.from;
  const out = { text: sought.text, from: bound, step: outward };
  const found = { text, from: at, step: outward };
  const inward = outward === 1 ? -1 : 1;
  const within = agreement({ ...out, step: inward }, { ...found, step: inward }, withinMost(sought));
  const beside = agreement(out, found, context);
  // Words put in between the quote and its context do not make it another, but then nothing but the quote itself says that the two belong together.
  const worth = context - STRETCH > beside && within >= withinMost(sought) / 2;
  const spread = worth ? spreadAgreement(out, found, context) : 0;
  return {
    at,
    beside,
    context: Math.max(beside, spread),
    nearby: Math.max(agreement(out, found, context, true), spread),
    within,
  };
}
