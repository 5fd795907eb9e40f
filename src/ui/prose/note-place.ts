import type { NoteSpot } from '../../views/notes/note-spot.ts';
import { selectedWords } from './selected-words.ts';

/** Where a note would go: the words that are selected, else the whole passage with the focus. */
export function notePlace(): NoteSpot | undefined {
  return selectedSpot() ?? passageSpot(document.activeElement);
}

/** The words that are selected. */
export function selectedSpot(): NoteSpot | undefined {
  const words = selectedWords();
  const subject = words?.element.dataset['passage'];
  return words && subject ? { subject, words: { start: words.start, end: words.end } } : undefined;
}

/** The whole of the passage whose words or article this is. */
export function passageSpot(element: Element | null): NoteSpot | undefined {
  const text = element?.matches('article') ? element.querySelector<HTMLElement>('letter-text') : element;
  const subject = text instanceof HTMLElement ? text.dataset['passage'] : undefined;
  return subject ? { subject } : undefined;
}
