import { describe, expect, test } from 'vitest';
import {
  deviationOfProportions,
  isSmallSample,
  logRatio,
  signedLikelihood,
} from '../../../../src/search/words/keyness.ts';

describe('G²', () => {
  // Dunning 1993, table 1: -2 log λ, and the cells k(A B), k(A ~B), k(~A B), k(~A ~B), of word pairs "A B".
  test.each([
    ['the swiss', 270.72, [110, 2442, 111, 29114]],
    ['can be', 263.9, [29, 13, 123, 31612]],
  ] as const)('is that of Dunning for “%s”', (_, published, [both, a, b, neither]) => {
    const likelihood = signedLikelihood({ counts: [both, b], totals: [both + a, b + neither] });
    expect(likelihood).toBeCloseTo(published, 2);
  });

  test('is twice the sum of O · ln(O / E) over four cells', () => {
    // 30 of 1,000 and 10 of 1,000; at one rate it would be 40 · 1,000 / 2,000 = 20 in each, and 980 other words.
    //  30 · ln( 30 /  20) =  30 ·  0.4054651 =  12.1639532
    //  10 · ln( 10 /  20) =  10 · −0.6931472 =  −6.9314718
    // 970 · ln(970 / 980) = 970 · −0.0102565 =  −9.9488052
    // 990 · ln(990 / 980) = 990 ·  0.0101524 =  10.0508477
    //                              sum         5.3345240, twice: 10.6690480
    expect(signedLikelihood({ counts: [30, 10], totals: [1000, 1000] })).toBeCloseTo(10.669048, 6);
  });

  test('leaves out a cell without a count, as 0 · ln 0 is 0', () => {
    // 4 of 100 and 0 of 300; at one rate 4 · 100 / 400 = 1 and 3, and of other words 99 and 297.
    //   4 · ln(  4 /   1) =   4 ·  1.3862944 =  5.5451774
    //   0
    //  96 · ln( 96 /  99) =  96 · −0.0307717 = −2.9540792
    // 300 · ln(300 / 297) = 300 ·  0.0100503 =  3.0151008
    //                              sum         5.6061990, twice: 11.2123979
    expect(signedLikelihood({ counts: [4, 0], totals: [100, 300] })).toBeCloseTo(11.212398, 6);
  });

  test('is negative where the second side has more, and 0 where there is nothing between them', () => {
    expect(signedLikelihood({ counts: [10, 30], totals: [1000, 1000] })).toBeCloseTo(-10.669048, 6);
    expect(signedLikelihood({ counts: [7, 21], totals: [100, 300] })).toBeCloseTo(0, 12);
    expect(signedLikelihood({ counts: [0, 3], totals: [0, 300] })).toBe(0);
    expect(signedLikelihood({ counts: [0, 0], totals: [0, 0] })).toBe(0);
  });
});

describe('the log ratio', () => {
  test('is the binary logarithm of the ratio of the rates', () => {
    // 30 / 1,000 is three times 10 / 1,000: log2(3) = 1.5849625.
    expect(logRatio({ counts: [30, 10], totals: [1000, 1000] })).toBeCloseTo(1.5849625, 6);
    // 5 / 1,000 is a quarter of 40 / 2,000.
    expect(logRatio({ counts: [5, 40], totals: [1000, 2000] })).toBe(-2);
  });

  test('takes no occurrence for half a one', () => {
    // (4 / 100) / (0.5 / 300) = 24: log2(24) = 3 + log2(3) = 4.5849625.
    expect(logRatio({ counts: [4, 0], totals: [100, 300] })).toBeCloseTo(4.5849625, 6);
  });
});

test.each([
  // 10 occurrences in sides of equal size are expected 5 times in each; 9 are 4.5.
  [[10, 0], [500, 500], false],
  [[9, 0], [500, 500], true],
  // 40 are expected 4 times in a side that is a tenth of all.
  [[20, 20], [100, 900], true],
  [[20, 30], [100, 900], false],
] as const)('%j of %j: a sample too small to say much? %s', (counts, totals, small) => {
  expect(isSmallSample({ counts, totals })).toBe(small);
});

describe('the deviation of proportions', () => {
  // Gries 2008: five parts of 9, 10, 10, 10 and 11 words; "a" stands in them 1, 2, 3, 4 and 5 times.
  const sizes = [9, 10, 10, 10, 11];
  const spread = (counts: readonly number[]) =>
    deviationOfProportions({
      holding: counts.flatMap((count, part) => (count > 0 ? [{ count, size: sizes[part] ?? 0 }] : [])),
      size: 50,
      smallest: 9,
    });

  test('is that of Gries for “a”, normalised', () => {
    // Shares of the words:       0.18      0.20      0.20      0.20      0.22
    // of the 15 occurrences:     0.0666667 0.1333333 0.2       0.2666667 0.3333333
    // they differ by:            0.1133333 0.0666667 0         0.0666667 0.1133333, together 0.36
    // DP = 0.36 / 2 = 0.18, as published; normalised, 0.18 / (1 − 0.18) = 0.2195122.
    expect(spread([1, 2, 3, 4, 5])).toBeCloseTo(0.2195122, 6);
  });

  test('counts the parts that have none', () => {
    // Once, in the last part: |1 − 0.22| + 0.18 + 0.20 + 0.20 + 0.20 = 1.56; DP = 0.78; 0.78 / 0.82 = 0.9512195.
    expect(spread([0, 0, 0, 0, 1])).toBeCloseTo(0.9512195, 6);
  });

  test('goes from 0, spread as the words are, to 1, all in the smallest part', () => {
    expect(spread([9, 10, 10, 10, 11])).toBeCloseTo(0, 12);
    expect(spread([4, 0, 0, 0, 0])).toBeCloseTo(1, 12);
  });

  test('is not said of what never occurs, or of one part alone', () => {
    expect(spread([0, 0, 0, 0, 0])).toBeUndefined();
    expect(deviationOfProportions({ holding: [{ count: 3, size: 50 }], size: 50, smallest: 50 })).toBeUndefined();
  });
});
