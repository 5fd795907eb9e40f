import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import { takeFocus } from '../keys/focus-keeper.ts';
import type { NoticeList } from '../shell/notice-list.ts';
import { deletedWords } from '../wording/note-kinds.ts';
import type { NotesDesk } from './notes-desk.ts';

/** Which note is open, and where the cursor goes when one is opened, left or deleted. */
export class OpenNote {
  /** The open note; undefined where none is. */
  id: string | undefined;
  readonly #host: LitElement;
  readonly #desk: NotesDesk;
  readonly #notices: NoticeList;

  constructor(host: LitElement, desk: NotesDesk, notices: NoticeList) {
    this.#host = host;
    this.#desk = desk;
    this.#notices = notices;
  }

  /** Opens a note, or none; `back` takes the reader back to the words of the one that is left. */
  open(id: string | undefined, back = false): void {
    const left = this.id;
    this.#set(id);
    if (left === id) void this.#host.querySelector('note-margin')?.takeCursor();
    else if (left !== undefined) this.#putAway(left, back);
  }

  close(): void {
    this.#set(undefined);
  }

  async remove(id: string): Promise<void> {
    this.#focusWordsOf(id);
    const removed = await this.#desk.remove(id);
    if (!removed) return;
    if (this.id === id) this.close();
    this.#notices.show({
      name: 'removed',
      text: deletedWords(removed),
      action: msg('Undo'),
      act: () => void this.#desk.restore(id),
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

  #set(id: string | undefined): void {
    this.id = id;
    this.#host.requestUpdate();
  }

  #putAway(left: string, back: boolean): void {
    if (back) this.#focusWordsOf(left);
    if (this.#desk.isBlank(left)) void this.#desk.remove(left);
  }

  #focusWordsOf(id: string): void {
    // Of a note on a whole, the words of the passage, or the title of the row.
    const mark = this.#host.querySelector(`[data-note~="${id}"]`);
    const place = mark?.closest<HTMLElement>('letter-text, article, .row-title');
    const words = place?.matches('letter-text') ? place : place?.querySelector<HTMLElement>('letter-text, h3');
    const target = words ?? this.#host.querySelector<HTMLElement>('main');
    if (target) takeFocus(target);
  }
}
