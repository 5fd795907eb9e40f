import type { DamagedRecord } from '../../notes/stored-records.ts';
import type { Layer } from '../../notes/layers/layer.ts';
import type { Note } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import type { OpenedFile } from './keeping/opened-file.ts';

/** What the page shows of the reader's notes. */
export interface ShownNotes {
  readonly notes: readonly PlacedNote[];
  /** What stands beside the letters: these, and those of the layers that are shown. */
  readonly beside: readonly PlacedNote[];
  /** Sets of notes of others, in the order in which they were opened. */
  readonly layers: readonly Layer[];
  /** The file of notes that the reader looks into. */
  readonly openedFile: OpenedFile | undefined;
  /** Notes in the trash, the latest deleted first. */
  readonly removed: readonly Note[];
  /** The codebook, without the tags in the trash. */
  readonly tags: readonly Tag[];
  /** What is stored among the notes and is none. */
  readonly damaged: readonly DamagedRecord[];
  /** The note that is open, by its id. */
  readonly openNote: string | undefined;
  /** Why notes cannot be kept, if so. */
  readonly notesFailure: string | undefined;
}

/** As long as no note has been read. */
export const NO_NOTES: ShownNotes = {
  notes: [],
  beside: [],
  layers: [],
  openedFile: undefined,
  removed: [],
  tags: [],
  damaged: [],
  openNote: undefined,
  notesFailure: undefined,
};
