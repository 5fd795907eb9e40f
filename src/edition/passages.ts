import type { Edition, Passage } from './model.ts';

/** Every passage of an edition, in the order of its letters. */
export function passagesIn({ letters }: Edition): readonly Passage[] {
  return letters.flatMap(({ passages }) => passages);
}
