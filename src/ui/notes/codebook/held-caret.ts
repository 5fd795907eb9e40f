import { placeAfter } from '../../../notes/codebook/merge-words.ts';

/** Where the caret of a field is among its words. */
export interface Caret {
  /** Puts it back there after the words were drawn anew, with what another tab has written. */
  restore(): void;
}

/** The caret of the field that has the focus; undefined where none has. */
export function heldCaret(field: Element | null | undefined): Caret | undefined {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement && field.type === 'text')) {
    return undefined;
  }
  const { value, selectionStart, selectionEnd, selectionDirection } = field;
  return {
    restore() {
      if (field.value === value) return;
      const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0].map((place) =>
        placeAfter(value, field.value, place),
      );
      field.setSelectionRange(start ?? 0, end ?? 0, selectionDirection ?? undefined);
    },
  };
}
