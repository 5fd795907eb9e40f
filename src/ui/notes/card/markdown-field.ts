import { doneBy, PAGE_KEYS } from '../../keys/page-keys.ts';
import { isApple, strokeOf } from '../../keys/stroke.ts';
import { continued, emphasised } from './markdown-edits.ts';
import type { FieldEdit, FieldText } from './markdown-edits.ts';

/**
 * Answers a key pressed in a field of Markdown: Mod+B and Mod+I emphasise what is selected or take the emphasis from it, and Enter goes on with a
 * list or a quote, or ends it. Says whether it did. Every other key is the browser's or the page's: Tab leaves the field, and Mod+K
 * stays the palette's.
 */
export function answerKey(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
  if (event.defaultPrevented || event.isComposing || field.readOnly) return false;
  const edit = editOf(strokeOf(event, isApple()), {
    text: field.value,
    start: field.selectionStart,
    end: field.selectionEnd,
  });
  if (!edit) return false;
  event.preventDefault();
  applyEdit(field, edit);
  return true;
}

function editOf(stroke: string | undefined, text: FieldText): FieldEdit | undefined {
  const does = doneBy(PAGE_KEYS.writing, stroke);
  if (does === 'bold') return emphasised(text, '**');
  if (does === 'italic') return emphasised(text, '*');
  return stroke === 'Enter' ? continued(text) : undefined;
}

/**
 * Makes an edit in a field as if it had been typed: the field tells of it by `input`. `execCommand` is out of date and has no successor: it is the only way in
 * every engine to change a field so that the browser's own undo knows of it. Where it declines, the edit is made without.
 */
export function applyEdit(field: HTMLTextAreaElement, { from, to, insert, selected }: FieldEdit): void {
  // The browser edits what has the focus.
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  const done = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
  if (!done) {
    field.setRangeText(insert, from, to);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  }
  field.setSelectionRange(...selected);
}
