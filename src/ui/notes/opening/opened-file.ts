import type { LeftOut, Refusal } from '../../../exports/reader.ts';
import type { WrittenBy } from '../../../exports/written-by.ts';
import type { ReadableKindId } from '../../../exports/readers.ts';
import type { Comparison } from '../../../notes/backup/compare-with.ts';
import type { JoinedTag } from '../../../notes/backup/fit-tags.ts';
import type { BackupProblem, ReadableBackup } from '../../../notes/backup/read-backup.ts';

/** Why a file is not read, with what is told here of it; of its size more is told. */
export type ShownRefusal = Refusal & { readonly why: Exclude<Refusal['why'], 'too-large'> };

/** Why a file can't be opened. */
export type FileProblem =
  | Exclude<BackupProblem, { readonly type: 'other-file' | 'not-json' }>
  /** In bytes. */
  | { readonly type: 'too-large'; readonly size: number; readonly largest: number }
  | { readonly type: 'refused'; readonly refusal: ShownRefusal }
  /** It holds letters: another dialog opens those. */
  | { readonly type: 'letters' }
  /** The browser could not read it. */
  | { readonly type: 'unreadable' }
  /** The part of the site that reads it could not be loaded, or may not run. */
  | { readonly type: 'not-loaded' }
  /** Reading it ended before its end, mostly because there was no memory left. */
  | { readonly type: 'broken-off' };

/** What a file can be. */
export type FileKind = ReadableKindId | 'backup';

/** A file as far as it can be read. Of another program's nothing says when it was made, or that it was changed since. */
export interface ReadableFile extends ReadableBackup {
  readonly kind: FileKind;
  /** What another program's file has, and no note or tag was made of. */
  readonly leftOut: readonly LeftOut[];
  /** Whom another program's file names for its notes, if anybody. */
  readonly writtenBy?: WrittenBy | undefined;
}

/** A file that the reader looks into, before anything of it is taken in. */
export type OpenedFile =
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'failed'; readonly name: string; readonly file: File; readonly problem: FileProblem }
  | {
      readonly type: 'read';
      readonly name: string;
      readonly file: ReadableFile;
      /** With what there was here when it was opened. */
      readonly comparison: Comparison;
      /** Tags of another program's file that are taken for tags here, by their names. */
      readonly joined: readonly JoinedTag[];
    };
