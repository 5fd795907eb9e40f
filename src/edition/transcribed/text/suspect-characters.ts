import type { Problem } from '../../problem.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

interface Suspicion {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

const SUSPICIONS: readonly Suspicion[] = [
  {
    code: 'mojibake',
    // What bytes of UTF-8 look like where they were read as Latin 1 or Windows 1252.
    pattern: /[ÃÂÐÑÙØ][\u0080-\u00bf]|â€[\u0080-\u00ff“”˜™œž¢¦]|Ã[ƒ‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|ï¿½/,
    message: 'Some characters look as if the file had been saved in another encoding than it was read in.',
    remedy: 'Compare them with the letter, and save the file as UTF-8.',
  },
  {
    code: 'replacement-character',
    pattern: /\ufffd/,
    message: 'A character was lost before the file was written: U+FFFD stands for it.',
    remedy: 'Write the character that the letter has.',
  },
  {
    code: 'control-character',
    pattern: /[\u0080-\u009f\ufdd0-\ufdef\ufff9-\ufffb]/,
    message: 'There is a character in the text that no font shows.',
    remedy: 'Delete it, or write the one that is meant.',
  },
  {
    code: 'private-character',
    pattern: /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/u,
    message: 'There is a character of a private use area in the text; few devices show it.',
    remedy: 'Use the character of Unicode where there is one.',
  },
  {
    code: 'presentation-form',
    // Word ligatures and ornate parentheses have no other form.
    pattern: /[\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]/,
    message:
      'Some Arabic letters are written as their shapes (presentation forms), so that a search for the words may miss them.',
    remedy: 'Write the letters themselves; their shapes follow from where they stand.',
  },
];

/** What in a text is likely to be a mistake of whoever typed or saved it. The text stays as it is. */
export function suspectCharacters(text: string, where: XmlElement): readonly Problem[] {
  const found = SUSPICIONS.filter(({ pattern }) => pattern.test(text)).map(({ code, message, remedy }): Problem => ({
    code,
    where: where.where,
    message,
    remedy,
  }));
  return text.split('\n').some(isUnbalanced)
    ? [
        ...found,
        {
          code: 'open-direction',
          where: where.where,
          message: 'A mark for the direction of the text is opened and not closed in its paragraph.',
          remedy: 'Close it with U+202C or U+2069, or delete it.',
        },
      ]
    : found;
}

function isUnbalanced(line: string): boolean {
  let embedded = 0;
  let isolated = 0;
  for (const [sign] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\u202c') embedded -= 1;
    else if (sign === '\u2069') isolated -= 1;
    else if (sign >= '\u2066') isolated += 1;
    else embedded += 1;
  }
  return embedded !== 0 || isolated !== 0;
}
