/** A text without what may change while its words stay the same, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** Of each UTF-16 unit of `text`, and of its end, the offset in the text as it was. */
  readonly origins: readonly number[];
}

const SAME = new Map(
  [
    ["'", '‘’‚‛′‹›`´ʼ'],
    ['"', '“”„‟″«»'],
    ['-', '‐‑‒–—―−'],
  ].flatMap(([plain = '', others = '']) => Array.from(others, (other) => [other, plain] as const)),
);
const UNSEEN = /[\p{Mn}\p{Cf}]/gu;

/**
 * Folds case, accents, quotation marks, dashes and runs of white space, so that re-wrapped and newly punctuated words
 * are still the same. What looks alike after this counts as a rival, which can only make an answer more careful.
 */
export function foldText(text: string): FoldedText {
  const origins: number[] = [];
  const folded: string[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    if (plain !== ' ' || folded.at(-1) !== ' ') {
      folded.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) origins.push(offset);
    }
    offset += character.length;
  }
  origins.push(offset);
  return { text: folded.join(''), origins };
}

function foldCharacter(character: string): string {
  // Most characters: there is nothing to do, or little.
  if (character > ' ' && character <= '~')
    return character < 'A' || character > 'Z' ? character : character.toLowerCase();
  if (/\s/u.test(character)) return ' ';
  return SAME.get(character) ?? character.normalize('NFD').replaceAll(UNSEEN, '').toLowerCase();
}
