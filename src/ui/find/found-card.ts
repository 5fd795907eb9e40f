import type { NoteCard } from '../notes/card/note-card.ts';

/** Marks the card of the note that the reader has come to, and no other, for the style sheet: where there is no margin, it comes up by that. */
export function markCard(id: string | undefined): void {
  document.querySelector('note-margin')?.markFound(id);
}

/** The card that is marked, and whether it stands in the margin, level with its words; else it lies over the page. */
export function markedCard(): { readonly card: NoteCard; readonly level: boolean } | undefined {
  const cards = document.querySelector('note-margin')?.cards() ?? [];
  const card = cards.find(({ part }) => part.contains('found'));
  return card && { card, level: getComputedStyle(card).position !== 'fixed' };
}
