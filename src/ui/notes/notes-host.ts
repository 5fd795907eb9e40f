import type { LitElement } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Notices } from './note-notices.ts';

/** What the reader's notes need of the shell. */
export interface NotesHost {
  /** Draws what changes, and is where the words of notes are found. */
  readonly shell: LitElement;
  readonly notices: Notices;
  /** The edition whose notes these are. */
  edition(): Edition;
  /** That edition with the letters of which these ids are, or of whose passages; undefined while they are brought. */
  noted(subjects: () => readonly string[]): Edition | undefined;
  /** That edition with letters in it that may be elsewhere, by their ids or those of passages; rejects where they can't be had. */
  have(ids: Iterable<string>): Promise<Edition>;
  /** After how many minutes without the reader sealed notes are locked. */
  lockAfter(): number;
  /** Lets go of what was drawn of notes and is not on the page now. */
  forget(): void;
}
