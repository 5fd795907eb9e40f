import type { History } from '../../../notes/codebook/history.ts';
import type { NoteStatus } from '../../../views/placed-notes.ts';

/** How the work on the codebook stands. */
export interface ShownCodebook {
  /** What was done in this tab since it was opened. */
  readonly history: History;
  /** Whether what was written of a tag is in the database. */
  readonly statusOf: (tag: string) => NoteStatus;
}
