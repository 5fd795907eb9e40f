import type { DamagedRecord } from '../../notes/stored-records.ts';
import type { Layer } from '../../notes/layers/layer.ts';
import type { Note } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { NoteReview } from '../../views/notes/note-review.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { NoteChoice } from './note-intents.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import type { SoughtPlaces } from './review/changed-places.ts';
import type { ShownCodebook } from './codebook/shown-codebook.ts';
import { NO_KEEPING } from './keeping/shown-keeping.ts';
import type { ShownKeeping } from './keeping/shown-keeping.ts';
import type { OpenedFile } from './opening/opened-file.ts';

/** What the page shows of what is kept. */
export interface StoredNotes {
  /** Whether they have been read; until then there seem to be none. */
  readonly notesRead: boolean;
  readonly notes: readonly PlacedNote[];
  /** What stands beside the letters: these, and those of the layers that are shown. */
  readonly beside: readonly PlacedNote[];
  /** Sets of notes of others, in the order in which they were opened. */
  readonly layers: readonly Layer[];
  /** Notes in the trash, the latest deleted first. */
  readonly removed: readonly Note[];
  /** The codebook, without the tags in the trash. */
  readonly tags: readonly Tag[];
  /** What became of the notes in letters that have changed; undefined until all have been looked for. */
  readonly review: NoteReview | undefined;
  /** How many notes are still looked for in changed letters; 0 as long as that may take but a moment. */
  readonly sought: SoughtPlaces;
  /** What is stored among the notes and is none. */
  readonly damaged: readonly DamagedRecord[];
}

/** What the page shows of the reader's notes. */
export interface ShownNotes extends StoredNotes {
  /** The note that is open, by its id. */
  readonly openNote: string | undefined;
  /** The file of notes that the reader looks into. */
  readonly openedFile: OpenedFile | undefined;
  /** How the work on the codebook stands; undefined until the notes are open. */
  readonly codebook: ShownCodebook | undefined;
  readonly vault: ShownVault;
  /** Backups, the file that is kept up to date, and the room for notes. */
  readonly keeping: ShownKeeping;
  /** Where a link begins that the reader is making. */
  readonly linking: NoteSpot | undefined;
  /** The notes at one point that the reader chooses from. */
  readonly choosing: NoteChoice | undefined;
  /** Why notes cannot be kept, if so. */
  readonly notesFailure: string | undefined;
}

/** What the page shows of the vault that can seal the notes. */
export interface ShownVault {
  /** `none`: the notes stand in the clear. */
  readonly type: 'none' | 'locked' | 'unlocked';
  /** What is stored of it can’t be read, so that no passphrase opens the notes. Known once one was tried. */
  readonly damaged: boolean;
  /** A passphrase is being tried, or all is being sealed or unsealed. */
  readonly busy: boolean;
  /** Why the last attempt did nothing, in words. */
  readonly refusal: string | undefined;
  /** The reader came to unlock them. */
  readonly asked: boolean;
}

/** As long as no note has been read. */
export const NO_NOTES: ShownNotes = {
  notesRead: false,
  notes: [],
  beside: [],
  layers: [],
  openedFile: undefined,
  removed: [],
  tags: [],
  codebook: undefined,
  damaged: [],
  openNote: undefined,
  vault: { type: 'none', damaged: false, busy: false, refusal: undefined, asked: false },
  keeping: NO_KEEPING,
  review: undefined,
  sought: 0,
  linking: undefined,
  choosing: undefined,
  notesFailure: undefined,
};
