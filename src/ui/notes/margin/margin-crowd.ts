/** What a card takes of the margin at the least, and a line that stands for one, in CSS px, with what is between. */
const CARD = 120;
const LINE = 34;
/** So many cards are never too many. */
const FEW = 3;

/** How the notes on one passage are shown in the margin: as cards, or folded to a line each; and how many, the first ones. */
export interface Crowd {
  readonly folded: boolean;
  readonly shown: number;
}

/**
 * Cards run away from their words where there are more of them than the passage is high: then each is folded to one line, and where even the
 * lines would, as many stand there as have room. `room` is the passage's height in CSS px. It depends on nothing that is drawn
 * by it, so that nothing folds and unfolds by turns.
 */
export function crowd(count: number, room: number): Crowd {
  if (count <= FEW || count * CARD <= room) return { folded: false, shown: count };
  const lines = Math.max(FEW, Math.floor(room / LINE) - 1);
  // One line that says that there is one more takes as much room as that one.
  return { folded: true, shown: count <= lines + 1 ? count : lines };
}
