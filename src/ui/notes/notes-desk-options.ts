import type { Edition } from '../../edition/model.ts';
import type { Note } from '../../notes/note.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';

/** What the desk needs of the page. */
export interface NotesDeskOptions {
  /** The edition whose notes these are. */
  edition(): Edition;
  /** That edition with the letters of which these ids are, or of whose passages; undefined while they are brought. The same list gives the same edition. */
  noted(subjects: () => readonly string[]): Edition | undefined;
  /** What the desk shows is another. */
  onChange(): void;
  onFailure(failure: StorageFailure): void;
  /** Whether it has not been said in time if what was changed is saved; it is waited for. */
  onUnanswered(waits: boolean): void;
  /** What had failed to be saved now is. */
  onRecovery(): void;
  /** A note was changed in another tab while this one wrote to it: what was written here is now `kept`. */
  onConflict(id: string, kept: Note): void;
  /** What is kept about the notes is another. */
  onSettings(): void;
  /** Whether only this page has words of notes or tags. They stay when another deletes all there is, and the failure that it shows says so. */
  hasUnsaved(): boolean;
  /** All there was is deleted, by this tab or another, and the desk is as new. */
  onDeleted(): void;
}
