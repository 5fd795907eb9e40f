import type { History } from '../../../notes/codebook/history.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { NoteStatus } from '../../../views/placed-notes.ts';

/** How the work on the codebook stands. */
export interface ShownCodebook {
  /** What was done in this tab since it was opened. */
  readonly history: History;
  /** Whether what was written of a tag is in the database. */
  readonly statusOf: (tag: string) => NoteStatus;
  /** The tag that was open, where another tab has deleted it, with the words that were written last. */
  readonly gone: Tag | undefined;
}
