import '../../../../../src/ui/notes/card/note-text.ts';
import type { NoteFormat, NoteText } from '../../../../../src/ui/notes/card/note-text.ts';

/** Puts a note into the page. */
export async function showNote(text: string, format: NoteFormat = 'text/markdown'): Promise<NoteText> {
  const element = document.createElement('note-text');
  Object.assign(element, { text, format });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What of its shadow root the selector finds. */
export function inside({ shadowRoot }: NoteText, selector: string): readonly HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
