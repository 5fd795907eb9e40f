import { byId } from './by-id.ts';
import type { Edition, Letter } from './model.ts';
import { oncePer } from './once-per.ts';

/**
 * The letter that bears an id, or whose passage does; also where its passages are elsewhere, since those of transcribed letters are
 * called by their letter and a number.
 */
export function letterOfId({ letters }: Edition, id: string): Letter | undefined {
  const letter = byId(letters, id);
  if (letter) return letter;
  const dot = id.lastIndexOf('.');
  const owner = dot > 0 ? byId(letters, id.slice(0, dot)) : undefined;
  return owner?.away ? owner : byPassage(letters).get(id);
}

const byPassage = oncePer(
  (letters: readonly Letter[]): ReadonlyMap<string, Letter> =>
    new Map(letters.flatMap((letter) => letter.passages.map(({ id }) => [id, letter] as const))),
);
