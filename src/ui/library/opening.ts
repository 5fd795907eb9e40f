import type { EditionBytes } from '../../edition/shards/edition-bytes.ts';
import type { Refusal } from '../../exports/reader.ts';
import type { ReadingReport } from '../../library/reading-report.ts';

/** How far reading has come, by files and by bytes. `joining`: all are read, and become one edition. */
export interface ReadingProgress {
  readonly stage: 'reading' | 'joining';
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** An edition as it was read, before it is kept. */
export interface ReadLetters {
  readonly type: 'read';
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly letters: number;
  readonly words: number;
  readonly bytes: EditionBytes;
  readonly report: ReadingReport;
}

/** Why nothing can be opened. */
export type OpeningProblem =
  /** None of the files is TEI by its name. */
  | { readonly type: 'no-files'; readonly skipped: number }
  /** In bytes. */
  | { readonly type: 'too-large'; readonly size: number; readonly largest: number }
  | { readonly type: 'archive'; readonly name: string; readonly refusal: Refusal }
  | { readonly type: 'unreadable'; readonly name: string }
  /** Not one letter could be read. */
  | { readonly type: 'no-letters'; readonly report: ReadingReport }
  | { readonly type: 'not-loaded' }
  | { readonly type: 'broken-off' };
