import type { PassageId } from '../../edition/model.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { Note } from '../../notes/note.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';

/** A dialog over the page: the keys, the command palette, printing, comfort in reading. */
export type DialogName = 'help' | 'palette' | 'print' | 'comfort';

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
  /** A note on part of a passage; offsets in UTF-16 code units. */
  readonly 'note-new': { readonly passage: PassageId; readonly start: number; readonly end: number };
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
    'note-choose': CustomEvent<Intents['note-choose']>;
    'note-write': CustomEvent<Intents['note-write']>;
    'note-remove': CustomEvent<Intents['note-remove']>;
    'note-restore': CustomEvent<Intents['note-restore']>;
    'note-retry': CustomEvent<Intents['note-retry']>;
    'notice-act': CustomEvent<Intents['notice-act']>;
    'notice-close': CustomEvent<Intents['notice-close']>;
  }
}
