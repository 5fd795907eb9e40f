import type { PassageId, ThemeId } from '../../edition/model.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { ChosenPlace } from '../../views/notes/note-review.ts';
import type { CodebookStep, TagField } from '../../notes/codebook/codebook-step.ts';
import type { Note, NoteTarget, Relation } from '../../notes/note.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { LayerChange } from '../../notes/layers/layer-shelf.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';

/** A dialog over the page: the keys, the command palette, printing, comfort in reading. */
export type DialogName = 'help' | 'palette' | 'print' | 'comfort';

/** What is done to many notes at once; in `move` a tag gives way to another. */
export type BulkChange =
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'tag-anew'; readonly name: string }
  | { readonly type: 'untag'; readonly tag: string }
  | { readonly type: 'move'; readonly from: string; readonly to: string }
  | { readonly type: 'remove' }
  | { readonly type: 'restore' }
  | { readonly type: 'purge' };
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

/** What a reader can ask for, by the name of the event that asks. All bubble to `app-shell`, which alone listens. */
export interface Intents {
  /** See something else: the parts of the view that change. */
  readonly 'view-change': Partial<ViewState>;
  /** Read otherwise: the preferences that change. */
  readonly 'preference-change': Partial<Preferences>;
  /** Open a dialog; `dialog-close` is sent by the dialog itself when it has closed. */
  readonly 'dialog-open': { readonly dialog: DialogName };
  readonly 'dialog-close': undefined;
  /** Look for words; where the bar is open, its field gets the cursor. */
  readonly 'find-open': undefined;
  readonly 'find-close': undefined;
  /** The field of the bar is used: the bar stays, also where the field is emptied; it takes what was typed for it before, each Enter as the end of a line. */
  readonly 'find-ready': { readonly take: (ahead: string) => void };
  /** A part of the application could not be loaded. */
  readonly 'part-missing': undefined;
  /** Print what the reader chose for paper. */
  readonly 'paper-print': { readonly choice: PaperChoice };
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
  /** Open sealed notes, and close them again. */
  readonly 'vault-unlock': { readonly passphrase: string };
  readonly 'vault-lock': undefined;
  /** Seal all notes, put them back in the clear, or give them another passphrase. */
  readonly 'vault-seal': { readonly passphrase: string };
  readonly 'vault-unseal': { readonly passphrase: string };
  readonly 'vault-change': { readonly old: string; readonly next: string };
  /** Do something to these notes, all or none. */
  readonly 'notes-change': { readonly ids: readonly string[]; readonly change: BulkChange };
  /** Look again for the places of notes in letters that have changed. */
  readonly 'places-look': undefined;
  /** Give notes the places that the reader chose in letters that have changed. */
  readonly 'notes-place': { readonly places: readonly ChosenPlace[] };
  /** Keep a place of a note as lost. */
  readonly 'note-keep-lost': { readonly note: string; readonly was: NoteTarget };
  /** One thing done to the codebook of tags. */
  readonly 'codebook-do': { readonly step: CodebookStep };
  /** New words of a tag, as they are typed. */
  readonly 'codebook-write': { readonly id: string; readonly field: TagField; readonly text: string };
  /** Try again to save words of tags that could not be saved. */
  readonly 'codebook-retry': undefined;
  /** Take back the latest thing done to the codebook, or do again what was taken back last. */
  readonly 'codebook-undo': undefined;
  readonly 'codebook-redo': undefined;
  /** Save all notes as a file. */
  readonly 'backup-save': undefined;
  /** See what is in a file, and what taking it in would change. */
  readonly 'backup-open': { readonly file: File };
  /** Take in the file that is open; `putBack` names what lies in the trash here and shall be put back. */
  readonly 'backup-import': { readonly putBack: readonly string[] };
  /** Open the file as notes of somebody else, apart from one's own. */
  readonly 'backup-layer': undefined;
  readonly 'backup-close': undefined;
  readonly 'layer-change': { readonly id: string; readonly part: LayerChange };
  readonly 'layer-close': { readonly id: string };
  /** The button of the notice with this name. */
  readonly 'notice-act': { readonly notice: string };
  readonly 'notice-close': { readonly notice: string };
}

/** What a reader can ask for of the notes; `ui/notes/notebook.ts` answers. */
export const NOTE_INTENTS = [
  'note-new',
  'note-open',
  'note-choose',
  'note-write',
  'note-remove',
  'note-restore',
  'note-retry',
  'vault-unlock',
  'vault-lock',
  'vault-seal',
  'vault-unseal',
  'vault-change',
  'notes-change',
  'places-look',
  'notes-place',
  'note-keep-lost',
  'codebook-do',
  'codebook-write',
  'codebook-retry',
  'codebook-undo',
  'codebook-redo',
  'note-tag',
  'tag-give',
  'tag-new',
  'note-untag',
  'note-link',
  'note-relate',
  'note-themes',
  'note-over-close',
  'backup-save',
  'backup-open',
  'backup-import',
  'backup-layer',
  'backup-close',
  'layer-change',
  'layer-close',
] as const satisfies readonly (keyof Intents)[];
export type NoteIntent = (typeof NOTE_INTENTS)[number];

/** Sends an intent up from an element, through shadow roots. */
export function send<Name extends keyof Intents>(from: EventTarget, name: Name, detail: Intents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

type IntentEvents = { readonly [Name in keyof Intents]: CustomEvent<Intents[Name]> };

declare global {
  // Listeners in templates are checked by it.
  interface HTMLElementEventMap extends IntentEvents {}
}
