const LETTERS = /\p{L}/gu;
/** A letter of a script that runs from right to left. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

export type Direction = 'ltr' | 'rtl';

/**
 * Which way a text runs: as most of its letters do. The script decides and not the language, since Arabic may stand in Latin
 * letters; and not the first letter, since a gloss may come first.
 */
export function textDirection(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  return byMost(lettersOf(text));
}

/** How many letters there are. */
interface Letters {
  readonly all: number;
  readonly rightToLeft: number;
}

export function byMost({ all, rightToLeft }: Letters): Direction {
  return rightToLeft * 2 > all ? 'rtl' : 'ltr';
}

export function lettersOf(text: string): Letters {
  const letters = text.match(LETTERS) ?? [];
  return { all: letters.length, rightToLeft: letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length };
}
