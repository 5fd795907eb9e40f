import type { Edition, Letter } from './model.ts';

/** How many letters one reading of an edition has that another has not, has otherwise, or has as well. */
export interface LetterChanges {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

/** Letters are the same by their ids; whatever is said of one counts as a change of it, except its file's name. */
export function letterChanges(before: Edition, now: Edition): LetterChanges {
  const old = new Map(before.letters.map((letter) => [letter.id, letter]));
  const both = now.letters.flatMap((letter) => {
    const other = old.get(letter.id);
    return other ? [[other, letter] as const] : [];
  });
  const same = both.filter(([one, other]) => wordsOf(one) === wordsOf(other)).length;
  return {
    added: now.letters.length - both.length,
    changed: both.length - same,
    gone: before.letters.length - both.length,
    same,
  };
}

function wordsOf(letter: Letter): string {
  return JSON.stringify({ ...letter, file: '' });
}
