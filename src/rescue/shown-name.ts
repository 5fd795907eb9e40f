/**
 * Characters that are not seen and make others be read in another way: controls, marks and overrides of direction
 * ([UAX 9](https://www.unicode.org/reports/tr9/)), separators of lines, what has no width. Not those that join letters or keep them apart, which
 * Persian and others are written with, nor the signs that Arabic puts about numbers.
 */
const UNSEEN = /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c-\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name with what is not seen in it shown by its number, so that no name looks like another, or turns the words about it. */
export function shownName(name: string): string {
  return name.replaceAll(
    UNSEEN,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
