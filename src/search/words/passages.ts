import type { SearchText } from '../search-text.ts';

/** The passage of each text, by its place among all passages: also of the remarks that follow it, as `searchTexts` has them. */
export function passageNumbers(texts: readonly SearchText[]): Uint32Array {
  let passages = 0;
  return Uint32Array.from(texts, ({ id, passage }) => {
    if (id === passage) passages += 1;
    return passages - 1;
  });
}
