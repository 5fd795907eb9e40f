import type { PassageId, ThemeId } from '../../edition/model.ts';
import type { CodebookStep } from '../../notes/codebook/codebook-step.ts';
import type { TagWords } from '../../notes/codebook/tag-writer.ts';
import type { LayerChange } from '../../notes/layers/layer-shelf.ts';
import type { Note, NoteTarget, Relation } from '../../notes/note.ts';
import type { ChosenPlace } from '../../views/notes/note-review.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';

/** What is done to many notes at once; in `move` a tag gives way to another. */
export type BulkChange =
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'tag-anew'; readonly name: string }
  | { readonly type: 'untag'; readonly tag: string }
  | { readonly type: 'move'; readonly from: string; readonly to: string }
  | { readonly type: 'remove' }
  | { readonly type: 'restore' }
  | { readonly type: 'purge' };
/** What is done about the file that is kept up to date: choose one, write it although it failed or has to be allowed anew, let go of it. */
export type KeptFileAct = 'choose' | 'again' | 'stop';
/** What a note can be made as at once; a tag and a link need a further choice. */
export type MadeKind = 'note' | 'highlight' | 'bookmark' | 'doubt';
/** Several notes at one point of a passage's words. */
export interface NoteChoice {
  readonly ids: readonly string[];
  /** The `letter-text` that they are in, which gets the focus back. */
  readonly from: HTMLElement;
  /** The point, in CSS px of the window. */
  readonly x: number;
  readonly y: number;
}

/** The notes one by one. */
export interface OneNoteIntents {
  /** Open a note, or none; `back` takes the reader back to its words. */
  readonly 'note-open': { readonly id: string | undefined; readonly back?: boolean };
  /** Choose among the notes that lie at one point, or among none any more. */
  readonly 'note-choose': NoteChoice | undefined;
  /** New words for a note, as the field showed it: they must not seem to follow what another tab wrote since. */
  readonly 'note-write': { readonly note: Note; readonly text: string };
  readonly 'note-remove': { readonly id: string };
  readonly 'note-restore': { readonly id: string };
  /** Try again to save what could not be saved. */
  readonly 'note-retry': { readonly id: string };
}

/** Making notes, and giving them tags. */
export interface MakingIntents {
  /** A new note of this kind. A place is marked once: where a highlight, bookmark or doubt is there already, it is opened. */
  readonly 'note-new': { readonly on: NoteSpot; readonly kind: MadeKind; readonly theme?: ThemeId };
  /** Choose tags for a note, or for a place, which gets a note with its first tag. */
  readonly 'note-tag': { readonly on: NoteSpot | { readonly note: string } };
  /** Give a tag to what tags are chosen for, or take it away. */
  readonly 'tag-give': { readonly tag: string; readonly given: boolean };
  /** Make a tag, and give it to what tags are chosen for. */
  readonly 'tag-new': { readonly name: string };
  /** Take a tag away from a note. */
  readonly 'note-untag': { readonly note: Note; readonly tag: string };
  /** Begin a link at a place, or end the one that was begun; `undefined` calls it off. */
  readonly 'note-link': { readonly spot: NoteSpot | undefined };
  readonly 'note-relate': { readonly note: Note; readonly relation: Relation };
  /** Show the themes of a passage, to disagree with one. */
  readonly 'note-themes': { readonly passage: PassageId };
  /** What was open over the page for a note, its tags or the themes, was closed. */
  readonly 'note-over-close': undefined;
}

/** Many notes at once. */
export interface ListIntents {
  /** Do something to these notes, all or none. */
  readonly 'notes-change': { readonly ids: readonly string[]; readonly change: BulkChange };
}

/** Notes in letters that have changed. */
export interface ReviewIntents {
  /** Look again for the places of notes in letters that have changed. */
  readonly 'places-look': undefined;
  /** Give notes the places that the reader chose in letters that have changed. */
  readonly 'notes-place': { readonly places: readonly ChosenPlace[] };
  /** Keep a place of a note as lost. */
  readonly 'note-keep-lost': { readonly note: string; readonly was: NoteTarget };
}

/** The codebook of tags. */
export interface CodebookIntents {
  /** One thing done to the codebook of tags. */
  readonly 'codebook-do': { readonly step: CodebookStep };
  /** New words of a tag, as they are typed. */
  readonly 'codebook-write': TagWords;
  /** A tag is open to be written on. */
  readonly 'codebook-opened': { readonly id: string };
  /** Try again to save words of tags that could not be saved. */
  readonly 'codebook-retry': undefined;
  /** Take back the latest thing done to the codebook, or do again what was taken back last. */
  readonly 'codebook-undo': undefined;
  readonly 'codebook-redo': undefined;
}

/** The passphrase. */
export interface VaultIntents {
  /** Open sealed notes, and close them again. */
  readonly 'vault-unlock': { readonly passphrase: string };
  readonly 'vault-lock': undefined;
  /** Save the sealed records as a file, as they are stored. */
  readonly 'vault-save': undefined;
  /** Go to where they are opened, and back afterwards. */
  readonly 'vault-ask': undefined;
  /** Seal all notes, put them back in the clear, or give them another passphrase. */
  readonly 'vault-seal': { readonly passphrase: string };
  readonly 'vault-unseal': { readonly passphrase: string };
  readonly 'vault-change': { readonly old: string; readonly next: string };
}

/** Files of notes. */
export interface BackupIntents {
  /** Save all notes as a file. */
  readonly 'backup-save': undefined;
  /** See what is in a file, and what taking it in would change. */
  readonly 'backup-open': { readonly file: File };
  /** Take in the file that is open; `putBack` names what lies in the trash here and shall be put back. */
  readonly 'backup-import': { readonly putBack: readonly string[] };
  /** Open the file as notes of somebody else, apart from one's own. */
  readonly 'backup-layer': undefined;
  readonly 'backup-close': undefined;
}

/** How the notes are kept. */
export interface KeepingIntents {
  /** Not now: let the reminder of a backup rest for a while. */
  readonly 'backup-later': undefined;
  readonly 'kept-file-do': { readonly act: KeptFileAct };
  /** Delete all that is kept of notes on this device, for good. */
  readonly 'notes-delete-all': undefined;
}

/** Sets of notes of others. */
export interface LayerIntents {
  readonly 'layer-change': { readonly id: string; readonly part: LayerChange };
  readonly 'layer-close': { readonly id: string };
}

/** What a reader can ask for of the notes, by who answers it. */
export interface NoteIntents
  extends
    OneNoteIntents,
    MakingIntents,
    ListIntents,
    ReviewIntents,
    CodebookIntents,
    VaultIntents,
    BackupIntents,
    KeepingIntents,
    LayerIntents {}

export type NoteIntent = keyof NoteIntents;

const ASKED = [
  'note-open',

  'note-choose',
  'note-write',
  'note-remove',
  'note-restore',
  'note-retry',
  'note-new',
  'note-tag',
  'tag-give',
  'tag-new',
  'note-untag',
  'note-link',
  'note-relate',
  'note-themes',
  'note-over-close',
  'notes-change',
  'places-look',
  'notes-place',
  'note-keep-lost',
  'codebook-do',
  'codebook-write',
  'codebook-opened',
  'codebook-retry',
  'codebook-undo',
  'codebook-redo',
  'vault-unlock',
  'vault-ask',
  'vault-lock',
  'vault-save',
  'vault-seal',
  'vault-unseal',
  'vault-change',
  'backup-save',
  'backup-open',
  'backup-import',
  'backup-layer',
  'backup-close',
  'backup-later',
  'kept-file-do',
  'notes-delete-all',
  'layer-change',
  'layer-close',
] as const satisfies readonly NoteIntent[];

/** What is not among them, which may be nothing. */
type Forgotten = Exclude<NoteIntent, (typeof ASKED)[number]>;

/** Their names, for the shell, which listens to them before what answers is loaded. */
export const NOTE_INTENTS: [Forgotten] extends [never] ? readonly NoteIntent[] : Forgotten = ASKED;
