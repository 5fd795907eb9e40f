import type { Edition, Passage } from './model.ts';
import { oncePer } from './once-per.ts';

/** Every passage of an edition, in the order of its letters. */
export const passagesIn: (edition: Edition) => readonly Passage[] = oncePer(({ letters }: Edition) =>
  letters.flatMap(({ passages }) => passages),
);
