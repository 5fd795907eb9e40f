import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import { takeFocus } from '../keys/focus-keeper.ts';
import { send } from '../shell/intents.ts';
import { deletedWords } from '../wording/note-kinds.ts';
import type { Answers } from './answers.ts';
import type { Desk } from './desk.ts';
import type { NoteChoice, OneNoteIntents } from './note-intents.ts';
import type { Notices } from './note-notices.ts';
import type { NotesDesk } from './notes-desk.ts';

/** Which note is open, and where the cursor goes when one is opened, left or deleted. */
export class OpenNote implements Desk {
  /** The open note; undefined where none is. */
  id: string | undefined;
  /** The notes at one point that the reader chooses from. */
  choosing: NoteChoice | undefined;
  readonly answers: Answers<OneNoteIntents> = {
    'note-open': ({ id, back }) => this.open(id, back),
    'note-choose': (choice) => this.#choose(choice),
    'note-write': ({ note, text }) => this.#desk.write(note, text),
    'note-retry': ({ id }) => this.#desk.retry(id),
    'note-restore': ({ id }) => this.#desk.trash.restore(id),
    'note-remove': ({ id }) => this.remove(id),
  };
  readonly #host: LitElement;
  readonly #desk: NotesDesk;
  readonly #notices: Notices;

  constructor(host: LitElement, desk: NotesDesk, notices: Notices) {
    this.#host = host;
    this.#desk = desk;
    this.#notices = notices;
  }

  /** Opens a note, or none; `back` takes the reader back to the words of the one that is left. */
  open(id: string | undefined, back = false): void | Promise<unknown> {
    const left = this.id;
    this.choosing = undefined;
    this.#set(id);
    if (left === id) void this.#host.querySelector('note-margin')?.takeCursor();
    else if (left !== undefined) return this.#putAway(left, back);
  }

  close(): void {
    this.choosing = undefined;
    this.#set(undefined);
  }

  forget(): void {
    this.close();
  }

  async remove(id: string): Promise<void> {
    this.#focusWordsOf(id);
    const removed = await this.#desk.trash.remove(id);
    if (!removed) return;
    if (this.id === id) this.close();
    this.#notices.show({
      name: 'removed',
      text: deletedWords(removed),
      action: msg('Undo'),
      act: () => this.#desk.trash.restore(id),
    });
  }

  /** After a conflict the reader goes on in the note that holds what was just written. */
  keepBoth(id: string, kept: string): void {
    if (this.id === id) this.#set(kept);
    this.#notices.show({
      name: 'conflict',
      text: msg('This note was changed in another tab too. Both versions are kept, as two notes.'),
    });
  }

  /** Tells where another tab has deleted the open note. Its card stays, so that nothing typed is lost. */
  follow(): void {
    const deleted = this.#desk.held.newlyDeleted(this.#desk.everything.notes);
    if (!deleted) return;
    this.#notices.show({
      name: 'deleted-elsewhere',
      text: msg('The open note was deleted in another tab. If you write on, it is put back.'),
      action: msg('Put back'),
      act: () => this.#desk.trash.restore(deleted.id),
    });
  }

  #choose(choice: NoteChoice | undefined): void {
    this.choosing = choice;
    this.#host.requestUpdate();
  }

  #set(id: string | undefined): void {
    if (id !== this.id) send(this.#host, 'cursor-due', { id });
    this.id = id;
    this.#desk.hold(id);
    this.#host.requestUpdate();
  }

  #putAway(left: string, back: boolean): void | Promise<unknown> {
    if (back) this.#focusWordsOf(left);
    if (this.#desk.isBlank(left)) return this.#desk.trash.remove(left);
  }

  #focusWordsOf(id: string): void {
    // Of a note on a whole, the words of the passage, or the title of the row or letter.
    const mark = this.#host.querySelector(`[data-note~="${CSS.escape(id)}"]`);
    const place = mark?.closest<HTMLElement>('letter-text, article, .row-title, .reply-title');
    const words = place?.matches('letter-text') ? place : place?.querySelector<HTMLElement>('letter-text, h3, h4');
    const target = words ?? this.#host.querySelector<HTMLElement>('main');
    if (target) takeFocus(target);
  }
}
