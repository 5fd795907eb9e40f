import type { DamagedRecord } from '../../notes/stored-records.ts';
import type { Note } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { NoteChoice } from '../shell/intents.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';

/** What the page shows of the reader's notes. */
export interface ShownNotes {
  readonly notes: readonly PlacedNote[];
  /** Notes in the trash, the latest deleted first. */
  readonly removed: readonly Note[];
  /** The codebook, without the tags in the trash. */
  readonly tags: readonly Tag[];
  /** What is stored among the notes and is none. */
  readonly damaged: readonly DamagedRecord[];
  /** The note that is open, by its id. */
  readonly openNote: string | undefined;
  /** The notes at one point that the reader chooses from. */
  readonly choosing: NoteChoice | undefined;
  /** Why notes cannot be kept, if so. */
  readonly notesFailure: string | undefined;
}

/** As long as no note has been read. */
export const NO_NOTES: ShownNotes = {
  notes: [],
  removed: [],
  tags: [],
  damaged: [],
  openNote: undefined,
  choosing: undefined,
  notesFailure: undefined,
};
