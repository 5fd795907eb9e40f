/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch over which the same ranges lie. */
export interface Run<Range extends Stretch> extends Stretch {
  /** The ranges that cover it, in the order in which they were given. */
  readonly ranges: readonly Range[];
}

/**
 * Cuts a text of this length, in UTF-16 code units, into disjoint, sorted, non-empty runs that cover it from end to end, so that
 * overlapping ranges can be drawn as elements that do not overlap. What of a range lies outside the text is left
 * out; a range without extent lies over nothing, so it is in no run and makes no cut. `cuts` are places where a run ends besides. A
 * text without length has no runs.
 */
export function flatten<Range extends Stretch>(
  length: number,
  ranges: readonly Range[],
  cuts: readonly number[] = [],
): readonly Run<Range>[] {
  const covered = ranges
    .map((range) => ({ range, start: Math.max(0, range.start), end: Math.min(length, range.end) }))
    .filter(({ start, end }) => start < end);
  const inside = cuts.filter((cut) => 0 < cut && cut < length);
  const ends = new Set([0, length, ...inside, ...covered.flatMap(({ start, end }) => [start, end])]);
  const places = [...ends].toSorted((a, b) => a - b);

  const runs = places.slice(1).map((end, index) => ({ start: places[index] ?? 0, end, ranges: [] as Range[] }));
  const indexOf = new Map(runs.map(({ start }, index) => [start, index]));
  for (const { range, start, end } of covered) {
    const first = indexOf.get(start);
    const last = indexOf.get(end) ?? runs.length;
    for (const run of runs.slice(first, last)) run.ranges.push(range);
  }
  return runs;
}
