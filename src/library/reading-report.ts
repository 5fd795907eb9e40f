import type { Problem } from '../edition/problem.ts';

/** How the files of an edition were read, so that it can be looked at again. */
export interface ReadingReport {
  /** The files that were read, by their names in their folder. */
  readonly files: readonly string[];
  /** Those that were left alone, as they are no TEI by their names. */
  readonly skipped: readonly string[];
  /** What is left out, and why. */
  readonly problems: readonly Problem[];
  /** What could be read only with doubt. */
  readonly doubts: readonly Problem[];
}
