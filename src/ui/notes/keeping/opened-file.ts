import type { Comparison } from '../../../notes/backup/compare-with.ts';
import type { BackupProblem, ReadableBackup } from '../../../notes/backup/read-backup.ts';

/** Why a file can't be opened. */
export type FileProblem =
  | BackupProblem
  /** In bytes. */
  | { readonly type: 'too-large'; readonly size: number }
  /** The browser could not read it. */
  | { readonly type: 'unreadable' }
  /** The part of the site that reads it could not be loaded, or may not run. */
  | { readonly type: 'not-loaded' };

/** A file that the reader looks into, before anything of it is taken in. */
export type OpenedFile =
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'failed'; readonly name: string; readonly problem: FileProblem }
  | {
      readonly type: 'read';
      readonly name: string;
      readonly file: ReadableBackup;
      /** With what there was here when it was opened. */
      readonly comparison: Comparison;
    };
