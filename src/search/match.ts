import { AS_TYPED, LEFT_OUT, WORDING_BITS } from './wordings.ts';

/**
 * A match: words of an index from its first to its last, by their numbers, and the wording it is found as (`Wordings`). It is one number,
 * so that hundreds of thousands are sorted and sent as fast as one types; sorted, matches stand in the order of the texts.
 */
export type Match = number;

/** Matches in order, each once. */
export type Matches = Float64Array;

/** How far on its last word is takes as many bits; of words, what is more counts as the most there can be. */
const LENGTH_BITS = 10;
const MOST_WORDS = 2 ** LENGTH_BITS;
/** Of the bits below those of the first word: 2 ** 33 words still make an exact number. */
const WORD = 2 ** (LENGTH_BITS + WORDING_BITS);

export function match(first: number, last: number, wording: number): Match {
  return first * WORD + (Math.min(last - first, MOST_WORDS - 1) << WORDING_BITS) + wording;
}

export function firstOf(one: Match): number {
  return Math.trunc(one / WORD);
}

export function lastOf(one: Match): number {
  const first = firstOf(one);
  return first + ((one - first * WORD) >> WORDING_BITS);
}

export function wordingOf(one: Match): number {
  return (one - firstOf(one) * WORD) & (2 ** WORDING_BITS - 1);
}

/** A match as typed in another wording. */
export function inWording(one: Match, wording: number): Match {
  return one + wording - AS_TYPED;
}

/** Of matches in order those that pass. As `filter`, but many times faster where most do. */
export function passing(matches: Matches, passes: (one: Match, place: number) => boolean): Matches {
  const kept = new Float64Array(matches.length);
  let count = 0;
  for (let place = 0; place < matches.length; place += 1) {
    const one = matches[place] ?? 0;
    if (!passes(one, place)) continue;
    kept[count] = one;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** Matches in order. */
export function inOrder(matches: readonly Match[] | Matches): Matches {
  const all = matches instanceof Float64Array ? matches : Float64Array.from(matches);
  return isInOrder(all) ? all : all.toSorted();
}

/** Most lists come from one word and are in order; to see that is far quicker than to sort. */
function isInOrder(matches: Matches): boolean {
  for (let place = 1; place < matches.length; place += 1)
    if ((matches[place - 1] ?? 0) > (matches[place] ?? 0)) return false;
  return true;
}

/** Several lists of matches in order as one. */
export function together(lists: readonly Matches[]): Matches {
  const [first = new Float64Array(), ...others] = lists.filter(({ length }) => length > 0);
  return others.reduce(merged, first);
}

function merged(some: Matches, others: Matches): Matches {
  const all = new Float64Array(some.length + others.length);
  let [one, other] = [0, 0];
  for (let place = 0; place < all.length; place += 1) {
    const next = some[one] ?? Infinity;
    const otherNext = others[other] ?? Infinity;
    if (next <= otherNext) one += 1;
    else other += 1;
    all[place] = Math.min(next, otherNext);
  }
  return all;
}

/** Matches in order, parted into those as typed and those in other wordings. */
export function byWording(matches: Matches): readonly [typed: Matches, others: Matches] {
  const typed = new Float64Array(matches.length);
  const others = new Float64Array(matches.length);
  let [count, otherCount] = [0, 0];
  for (const one of matches) {
    if (wordingOf(one) === AS_TYPED) typed[count++] = one;
    else others[otherCount++] = one;
  }
  return [typed.subarray(0, count), others.subarray(0, otherCount)];
}

/** Of matches in order those that are hits: in no wording that is switched off. */
export function hitsAmong(matches: Matches): Matches {
  return passing(matches, (one) => wordingOf(one) !== LEFT_OUT);
}

/** Of matches in order those that overlap none before them; of several that begin with one word, the longest. */
export function withoutOverlaps(matches: Matches): Matches {
  let end = -1;
  return passing(matches, (one, place) => {
    const first = firstOf(one);
    const next = matches[place + 1];
    if (first <= end || (next !== undefined && firstOf(next) === first && lastOf(next) > lastOf(one))) return false;
    end = lastOf(one);
    return true;
  });
}

/** Of matches in order those that overlap none of others in order. */
export function besides(matches: Matches, others: Matches): Matches {
  let place = 0;
  return passing(matches, (one) => {
    while (place < others.length && lastOf(others[place] ?? 0) < firstOf(one)) place += 1;
    return place === others.length || firstOf(others[place] ?? 0) > lastOf(one);
  });
}

/** Of matches in order those that have one of others within so many words, on either side and in the same text; 0 is next to it. */
export function near(matches: Matches, others: Matches, distance: number, textOf: Uint32Array): Matches {
  let from = 0;
  return passing(matches, (one) => {
    const [first, last] = [firstOf(one), lastOf(one)];
    while (from < others.length && lastOf(others[from] ?? 0) < first - distance - 1) from += 1;
    for (let place = from; place < others.length; place += 1) {
      const other = others[place] ?? 0;
      const otherFirst = firstOf(other);
      if (otherFirst > last + distance + 1) return false;
      if (textOf[otherFirst] === textOf[first] && (last < otherFirst || lastOf(other) < first)) return true;
    }
    return false;
  });
}
