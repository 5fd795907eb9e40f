import type { Edition } from '../../edition/model.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { CitedSpot } from '../../exports/citations/citation.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { ChosenFiles } from '../library/chosen-files.ts';
import type { NoteIntents } from '../notes/note-intents.ts';

/** A dialog over the page: the keys, the command palette, printing, saving as a file or as the page from a disk, a link, comfort in reading, citations, the letters on this device. */
export type DialogName =
  'help' | 'palette' | 'print' | 'export' | 'export-page' | 'share' | 'comfort' | 'cite' | 'library' | 'privacy';

/** What a reader can ask for, by the name of the event that asks. All bubble to `app-shell`, which alone listens. */
export interface Intents extends NoteIntents {
  /** See something else: the parts of the view that change. */
  readonly 'view-change': Partial<ViewState>;
  /** Read otherwise: the preferences that change. */
  readonly 'preference-change': Partial<Preferences>;
  /** Open a dialog; `dialog-close` is sent by the dialog itself when it has closed. `chosen` are files that it was opened for. */
  readonly 'dialog-open': { readonly dialog: DialogName; readonly chosen?: ChosenFiles };
  readonly 'dialog-close': undefined;
  /** Look for words; where the bar is open, its field gets the cursor. */
  readonly 'find-open': undefined;
  readonly 'find-close': undefined;
  /** The field of the bar is used: the bar stays, also where the field is emptied; it takes what was typed for it before, each Enter as the end of a line. */
  readonly 'find-ready': { readonly take: (ahead: string) => void };
  /** The field of the note with this id will have the cursor: what is typed until then is meant for it. Without an id, none will. */
  readonly 'cursor-due': { readonly id: string | undefined };
  /** It has the cursor: what is typed next is meant for it, and it takes what was typed for it before. */
  readonly 'cursor-put': { readonly id: string; readonly take: (ahead: string) => void };
  /** Keys were not taken, as the field that they were meant for is gone. */
  readonly 'keys-stray': undefined;
  /** The words that the link selects are not in their passage. */
  readonly 'words-missing': undefined;
  /** A part of the application could not be loaded. */
  readonly 'part-missing': undefined;
  /**
   * Copy the citation of words, a passage, a letter or a context text; with `styles`, choose one of the styles first. Without a spot
   * there was none to be found. `instead`: it is cited in place of selected words, which can't be.
   */
  readonly cite: { readonly spot: CitedSpot | undefined; readonly instead?: boolean; readonly styles?: boolean };
  /** Print what the reader chose for paper. */
  /** `edition` has all that is to be printed. */
  readonly 'paper-print': { readonly choice: PaperChoice; readonly edition: Edition };
  /** The button of the notice with this name. */
  readonly 'notice-act': { readonly notice: string };
  readonly 'notice-close': { readonly notice: string };
}

/** Sends an intent up from an element, through shadow roots. */
export function send<Name extends keyof Intents>(from: EventTarget, name: Name, detail: Intents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

type IntentEvents = { readonly [Name in keyof Intents]: CustomEvent<Intents[Name]> };

declare global {
  // Listeners in templates are checked by it.
  interface HTMLElementEventMap extends IntentEvents {}
}
