import type { PassageId } from '../../edition/model.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { Note } from '../../notes/note.ts';
import type { LayerChange } from '../../notes/layers/layer-shelf.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';

/** A dialog over the page: the keys, the command palette, printing, comfort in reading. */
export type DialogName = 'help' | 'palette' | 'print' | 'comfort';

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
  /** A note on part of a passage; offsets in UTF-16 code units. */
  readonly 'note-new': { readonly passage: PassageId; readonly start: number; readonly end: number };
  /** Open a note, or none; `back` takes the reader back to its words. */
  readonly 'note-open': { readonly id: string | undefined; readonly back?: boolean };
  /** New words for a note, as the field showed it: they must not seem to follow what another tab wrote since. */
  readonly 'note-write': { readonly note: Note; readonly text: string };
  readonly 'note-remove': { readonly id: string };
  readonly 'note-restore': { readonly id: string };
  /** Try again to save what could not be saved. */
  readonly 'note-retry': { readonly id: string };
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
  'note-write',
  'note-remove',
  'note-restore',
  'note-retry',
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

declare global {
  interface HTMLElementEventMap {
    'view-change': CustomEvent<Intents['view-change']>;
    'preference-change': CustomEvent<Intents['preference-change']>;
    'dialog-open': CustomEvent<Intents['dialog-open']>;
    'dialog-close': CustomEvent<Intents['dialog-close']>;
    'find-open': CustomEvent<Intents['find-open']>;
    'find-close': CustomEvent<Intents['find-close']>;
    'find-ready': CustomEvent<Intents['find-ready']>;
    'part-missing': CustomEvent<Intents['part-missing']>;
    'paper-print': CustomEvent<Intents['paper-print']>;
    'note-new': CustomEvent<Intents['note-new']>;
    'note-open': CustomEvent<Intents['note-open']>;
    'note-write': CustomEvent<Intents['note-write']>;
    'note-remove': CustomEvent<Intents['note-remove']>;
    'note-restore': CustomEvent<Intents['note-restore']>;
    'note-retry': CustomEvent<Intents['note-retry']>;
    'backup-save': CustomEvent<Intents['backup-save']>;
    'backup-open': CustomEvent<Intents['backup-open']>;
    'backup-import': CustomEvent<Intents['backup-import']>;
    'backup-layer': CustomEvent<Intents['backup-layer']>;
    'backup-close': CustomEvent<Intents['backup-close']>;
    'layer-change': CustomEvent<Intents['layer-change']>;
    'layer-close': CustomEvent<Intents['layer-close']>;
    'notice-act': CustomEvent<Intents['notice-act']>;
    'notice-close': CustomEvent<Intents['notice-close']>;
  }
}
