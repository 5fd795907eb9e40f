import type { Problem } from '../edition/problem.ts';
import { summaryOf, unknownMarkup } from '../edition/reading-summary.ts';
import type { ReadingSummary, SummaryLimits, UnknownMarkup } from '../edition/reading-summary.ts';

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
  /** Elements that are not understood. Reports that were kept earlier have none, and only doubts tell of them. */
  readonly markup?: readonly UnknownMarkup[];
}

export function summaryOfReport(
  { files, problems, doubts, markup }: ReadingReport,
  limits: SummaryLimits,
): ReadingSummary {
  const left = markup ?? unknownMarkup({ edition: undefined, doubts });
  return summaryOf({ files: files.length, problems, doubts, markup: left }, limits);
}
