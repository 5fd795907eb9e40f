import { msg, str } from '@lit/localize';
import type { LitElement } from 'lit';
import type { PassageId } from '../../edition/model.ts';
import { quoteOf } from '../../notes/note.ts';
import type { NoticeList } from '../shell/notice-list.ts';
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

  /** Begins a note and opens it; offsets in UTF-16 code units. */
  begin(passage: PassageId, start: number, end: number): void {
    getSelection()?.removeAllRanges();
    const target = this.#desk.wordsOf(passage, start, end);
    const note = target && this.#desk.create({ motivation: 'commenting', target });
    if (note) this.#set(note.id);
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
      text: msg(str`Note on “${quoteOf(removed)}” deleted.`),
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
    const words = this.#host.querySelector(`[data-note~="${id}"]`)?.closest('letter-text');
    (words ?? this.#host.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  }
}
