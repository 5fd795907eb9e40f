/** How often something is counted in two sides, and of how many in each. */
export interface TwoCounts {
  readonly counts: readonly [number, number];
  readonly totals: readonly [number, number];
}

/**
 * How often each side would have it if both had it at one rate: its share of all that is counted.
 */
export function expectedCounts({ counts: [a, b], totals: [first, second] }: TwoCounts): readonly [number, number] {
  const all = first + second;
  return all === 0 ? [0, 0] : [((a + b) * first) / all, ((a + b) * second) / all];
}

/**
 * The log-likelihood ratio G² of the two by two table of what is counted and what is not, in two sides: twice the sum of
 * O · ln(O / E) over its four cells ([Dunning 1993](https://aclanthology.org/J93-1003/)). The form of two cells that
 * [Rayson and Garside 2000](https://aclanthology.org/W00-0901/) compare corpora with leaves out the cells of what is not
 * counted; for rare words both are nearly the same. Positive where the first side has more than expected, else negative; 0 where a side is empty.
 */
export function signedLikelihood({ counts: [a, b], totals: [first, second] }: TwoCounts): number {
  const [expectedA, expectedB] = expectedCounts({ counts: [a, b], totals: [first, second] });
  const half =
    cell(a, expectedA) + cell(b, expectedB) + cell(first - a, first - expectedA) + cell(second - b, second - expectedB);
  // Rounding may take a table without any difference a hair below 0.
  return Math.max(0, 2 * half) * Math.sign(a - expectedA);
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * The binary logarithm of the ratio of both rates: 1 is twice as often, 2 four times, −1 half as often. A count of 0 is taken
 * as 0.5 ([Hardie 2014](https://cass.lancs.ac.uk/log-ratio-an-informal-introduction/)).
 */
export function logRatio({ counts: [a, b], totals: [first, second] }: TwoCounts): number {
  return Math.log2((a || 0.5) / first / ((b || 0.5) / second));
}

/**
 * Where an expected count is under this, G² says little: the usual rule for tables of counts
 * ([Cochran 1954](https://doi.org/10.2307/3001616)).
 */
export const LEAST_EXPECTED = 5;

export function isSmallSample(counts: TwoCounts): boolean {
  return expectedCounts(counts).some((expected) => expected < LEAST_EXPECTED);
}

/** Parts of a side, for dispersion: how often each part that has it has it, and what is counted in the parts in all. */
export interface Parts {
  /** Of each part that has it: how often, and of how many. */
  readonly holding: readonly { readonly count: number; readonly size: number }[];
  /** Of all parts together, and of the smallest. */
  readonly size: number;
  readonly smallest: number;
}

/**
 * How unevenly something is spread over parts: Gries' deviation of proportions, half the sum of what the share of its
 * occurrences in each part differs from the part's share of all ([Gries 2008](https://doi.org/10.1075/ijcl.13.4.02gri)), normalised to reach
 * from 0, even, to 1, all in the smallest part ([Lijffijt and Gries 2012](https://doi.org/10.1075/ijcl.17.1.08lij)). Undefined where
 * it never occurs, or there is only one part.
 */
export function deviationOfProportions({ holding, size, smallest }: Parts): number | undefined {
  const occurrences = holding.reduce((sum, { count }) => sum + count, 0);
  if (occurrences === 0 || smallest >= size) return undefined;
  const differences = holding.reduce((sum, part) => sum + Math.abs(part.count / occurrences - part.size / size), 0);
  const without = 1 - holding.reduce((sum, part) => sum + part.size / size, 0);
  return (differences + without) / 2 / (1 - smallest / size);
}
