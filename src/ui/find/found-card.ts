import type { NoteCard } from '../notes/note-card.ts';

/** Marks the card of the note that the reader has come to, and no other, for the style sheet: where there is no margin, it comes up by that. */
export function markCard(id: string | undefined): void {
  for (const card of cards()) card.part.toggle('found', card.placed?.note.id === id);
}

/** The card that is marked, and whether it stands in the margin, level with its words; else it lies over the page. */
export function markedCard(): { readonly card: NoteCard; readonly level: boolean } | undefined {
  const card = cards().find(({ part }) => part.contains('found'));
  return card && { card, level: getComputedStyle(card).position !== 'fixed' };
}

function cards(): readonly NoteCard[] {
  return document.querySelector('note-margin')?.cards() ?? [];
}
