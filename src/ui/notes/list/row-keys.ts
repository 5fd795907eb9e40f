import { doneBy, PAGE_KEYS } from '../../keys/page-keys.ts';
import { strokeOf } from '../../keys/stroke.ts';

/** What a key asks for on a row of the list. With Shift it is the same, and chooses on the way. */
export type RowKey = Exclude<keyof typeof PAGE_KEYS.list, 'choose-on'>;

/** What a key asks for; undefined for every other key, and where it is typed into a field. Letters only where the reader has not switched them off. */
export function rowKey(event: KeyboardEvent, letters: boolean): RowKey | undefined {
  const [from] = event.composedPath();
  const typed = from instanceof HTMLElement && from.matches('textarea, select, input:not([type=checkbox])');
  if (typed || (from instanceof HTMLElement && from.isContentEditable)) return undefined;
  const { key, code, ctrlKey, metaKey, altKey } = event;
  const getModifierState = (name: string) => event.getModifierState(name);
  const { 'choose-on': _, ...keys } = PAGE_KEYS.list;
  return doneBy(keys, strokeOf({ key, code, ctrlKey, metaKey, altKey, shiftKey: false, getModifierState }), letters);
}

/** The row after or before one, drawn if it was not yet. */
export function rowBeside(list: HTMLElement, row: Element, way: 1 | -1): HTMLElement | undefined {
  const pieces = [...list.querySelectorAll('note-piece')];
  const index = pieces.findIndex((piece) => piece.contains(row));
  const beside = pieces[index + way];
  beside?.drawNow();
  const [first, second] = way > 0 ? [pieces[index], beside] : [beside, pieces[index]];
  const rows = [...rowsOf(first), ...rowsOf(second)];
  return rows[rows.findIndex((one) => one === row) + way];
}

function rowsOf(piece: Element | undefined): readonly HTMLElement[] {
  return [...(piece?.querySelectorAll<HTMLElement>('.note-row') ?? [])];
}
