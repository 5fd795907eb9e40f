const LETTERS = /\p{L}/gu;
/** A letter of a script that runs from right to left. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Which way a text runs: as most of its letters do. The script decides and not the language, since Arabic may stand in Latin
 * letters; and not the first letter, since a gloss may come first.
 */
export function textDirection(text: string): 'ltr' | 'rtl' {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  const letters = text.match(LETTERS) ?? [];
  return letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr';
}
