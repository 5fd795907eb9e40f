import type { Edition, Letter, Passage } from '../../../../src/edition/model.ts';

/** Passages and words, counted in another way than the application does. */
export interface Counted {
  passages: number;
  words: number;
}

/** Words of a letter, by walking through the text: what is glossed or left out is stepped over. */
export function wordsOf({ speaker, text, ranges }: Passage): number {
  if (speaker === 'reported') return 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const foreign = ranges.some(
      ({ type, start, end }) => (type === 'gloss' || type === 'omission') && start <= at && at < end,
    );
    const joins: boolean = inWord && /['’-]/.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
    const letter: boolean = !foreign && (/[\p{L}\p{N}]/u.test(text.charAt(at)) || joins);
    if (letter && !inWord) words += 1;
    inWord = letter;
  }
  return words;
}

/** Counts the passages of the letters that are wanted. */
export function countAnew(
  { letters }: Edition,
  ofLetter: (letter: Letter) => boolean,
  ofPassage: (passage: Passage) => boolean,
): Counted {
  const counted = { passages: 0, words: 0 };
  for (const letter of letters) {
    for (const passage of letter.passages) {
      if (!ofLetter(letter) || !ofPassage(passage)) continue;
      counted.passages += 1;
      counted.words += wordsOf(passage);
    }
  }
  return counted;
}
