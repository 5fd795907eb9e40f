import { fromAddress } from '../../../routing/address.ts';
import { noteAnchor } from '../../../views/notes/note-anchor.ts';
import { send } from '../../shell/intents.ts';
import type { Intents } from '../../shell/intents.ts';
import { viewOfClick } from '../../shell/view-of-click.ts';
import type { ChosenNotes, RowPlace } from './chosen-notes.ts';
import { rowsIn } from './list-pieces.ts';
import type { GroupInPieces } from './list-pieces.ts';
import { rowBeside, rowKey } from './row-keys.ts';

/** The list whose rows are acted on. */
interface ListOfRows extends HTMLElement {
  readonly groups: readonly GroupInPieces[];
  readonly chosen: ChosenNotes;
  readonly openNote: string | undefined;
  readonly letters: boolean;
  redraw(): void;
}

/** What mouse and keys do to the rows of the list: choose, open, close, go on, and follow to the passage. */
export class RowActs {
  /** The group in which the open note was opened. */
  openIn: string | undefined;
  readonly #list: ListOfRows;
  /** A note that goes to the trash from its card, and the row that takes the focus then. */
  #leaving: { readonly note: string; readonly next: RowPlace | undefined } | undefined;
  /** Whether the note that is being closed gives the focus back to its row. */
  #givesBack = false;

  constructor(list: ListOfRows) {
    this.#list = list;
  }

  readonly click = (event: MouseEvent): void => {
    const { target } = event;
    const row = rowOf(target);
    if (!(target instanceof Element) || !row) return;
    const { note } = placeOf(row);
    if (target instanceof HTMLInputElement) this.#choose(row, target.checked, event.shiftKey);
    else if (target.closest('.row-passage')) this.#goToPassage(event, note);
    else if (target.closest('.row-open')) this.#toggle(row);
    else if (target.closest('.row-words') && getSelection()?.isCollapsed !== false) this.#toggle(row);
  };

  readonly press = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    const key = rowKey(event, this.#list.letters);
    if (!row || !key) return;
    if (key === 'close' && this.#list.openNote === undefined) return;
    event.preventDefault();
    if (key === 'close') return this.#close();
    if (key === 'choose') return this.#choose(row, !this.#list.chosen.now.has(placeOf(row).note), event.shiftKey);
    const next = rowBeside(this.#list, row, key === 'next' ? 1 : -1);
    if (!next) return;
    const isBox = event.target instanceof HTMLInputElement;
    next.querySelector<HTMLElement>(isBox ? '.pick' : '.row-open')?.focus();
    if (!event.shiftKey) return;
    if (!this.#list.chosen.now.has(placeOf(row).note)) this.#choose(row, true, false);
    this.#choose(next, true, true);
  };

  /** The card itself asks to be closed, or is opened by its field. */
  readonly follow = (event: CustomEvent<Intents['note-open']>): void => {
    this.#givesBack = event.detail.id === undefined && event.detail.back === true;
  };

  /** The focus stays in the list when a note is deleted from its card. */
  readonly remove = (event: CustomEvent<Intents['note-remove']>): void => {
    const row = rowOf(event.target);
    if (!row) return;
    const next = rowBeside(this.#list, row, 1) ?? rowBeside(this.#list, row, -1);
    this.#leaving = { note: event.detail.id, next: next && placeOf(next) };
    // Until it is gone; whoever answers the event may have moved the focus.
    queueMicrotask(() => row.querySelector<HTMLElement>('.row-open')?.focus({ preventScroll: true }));
  };

  /** The list has been drawn: a note that was to go may have gone. */
  drawn(): void {
    const { note, next } = this.#leaving ?? {};
    const hasGone = note !== undefined && !rowsIn(this.#list.groups).some((row) => row.note === note);
    if (!hasGone) return;
    this.#leaving = undefined;
    if (!next) return;
    for (const piece of this.#list.querySelectorAll('note-piece')) piece.drawNow();
    this.#focusRow(next.note, next.group);
  }

  /** The cursor goes into the note that was opened, and back to the row of the one that was closed. */
  openedOrLeft(left: string | undefined): void {
    const { openNote } = this.#list;
    if (openNote !== undefined) void this.#takeCursor();
    else if (left !== undefined && this.#givesBack) this.#focusRow(left, this.openIn);
    this.#givesBack = false;
  }

  async #takeCursor(): Promise<void> {
    // The list is drawn before its pieces are.
    for (const piece of this.#list.querySelectorAll('note-piece')) if (piece.openNote !== undefined) piece.drawNow();
    const card = this.#list.querySelector('note-card');
    await card?.updateComplete;
    card?.takeCursor();
  }

  #focusRow(note: string, group: string | undefined): void {
    const rows = [...this.#list.querySelectorAll<HTMLElement>(`[data-note-row="${CSS.escape(note)}"]`)];
    const row = rows.find((one) => placeOf(one).group === group) ?? rows[0];
    row?.querySelector<HTMLElement>('.row-open')?.focus({ preventScroll: true });
  }

  #toggle(row: HTMLElement): void {
    const { group, note } = placeOf(row);
    const isOpen = this.#list.openNote === note && row.querySelector('note-card') !== null;
    if (isOpen) return this.#close();
    this.openIn = group;
    send(this.#list, 'note-open', { id: note });
    // Where it is open in another group already, nothing else changes.
    this.#list.redraw();
  }

  #close(): void {
    this.#givesBack = true;
    send(this.#list, 'note-open', { id: undefined, back: true });
  }

  #choose(row: HTMLElement, on: boolean, stretch: boolean): void {
    this.#list.chosen.set(placeOf(row), on, stretch, rowsIn(this.#list.groups));
    this.#list.redraw();
  }

  /** To the passage, where the note opens. The row gets an address first, so that Back leads to it. */
  #goToPassage(event: MouseEvent, note: string): void {
    const view = viewOfClick(event);
    const shell = this.#list.closest('app-shell');
    if (!view || !shell) return;
    event.preventDefault();
    send(this.#list, 'view-change', { ...fromAddress(location), at: noteAnchor(note) });
    send(this.#list, 'view-change', view);
    void shell.updateComplete.then(() => send(shell, 'note-open', { id: note }));
  }
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.note-row') : null;
}

function placeOf(row: HTMLElement): RowPlace {
  const group = row.closest<HTMLElement>('.note-group')?.dataset['group'] ?? '';
  return { group, note: row.dataset['noteRow'] ?? '' };
}
