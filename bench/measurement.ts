import type { Site } from './site.ts';

/** One line of the table: a median (or what the name says) of ours beside those of a peer and of the limit. */
export interface Figure {
  readonly name: string;
  /** kB are 1,000 bytes, MB 1,000,000. */
  readonly unit: 'ms' | 'kB' | 'MB' | 'thousands';
  readonly ours: number;
  /** The 95th percentile of ours, where a line is also about how much it varies. */
  readonly high?: number;
  /** The same job done in another usual way. */
  readonly peer?: number;
  /** What can't be undercut, or must not be exceeded. */
  readonly limit?: number;
  /** The most that ours should be, in limits. */
  readonly wanted?: number;
}

/** What can be asked of measurements beside their names. */
export interface RunOptions {
  /** A folder of TEI files, one letter each, that is measured instead of what is generated. */
  readonly letters?: string;
}

/** A measurement: what it compares ours with, in words, and how it gets its figures. */
export interface Measurement {
  readonly name: string;
  /** What one has to know to read the figures. */
  readonly about?: string;
  readonly peer?: string;
  readonly limit?: string;
  /** `openSite` builds and serves the site, once for all measurements that ask for it. */
  measure(openSite: () => Promise<Site>, options: RunOptions): Promise<readonly Figure[]>;
}

/** The middle one, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The smallest sample that `share` (0 to 1) of all do not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  return samples.toSorted((a, b) => a - b)[Math.ceil(share * samples.length) - 1] ?? Number.NaN;
}

/** How long work takes, in ms. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
