import { letterOfId } from '../edition/letter-of-id.ts';
import type { Edition, Letter, Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { textsInPassage } from '../edition/texts-in-passage.ts';
import type { PassageText } from '../edition/texts-in-passage.ts';

/** A text of an edition that is searched, and where it stands. */
export interface TextPlace extends PassageText {
  readonly letter: Letter;
  readonly passage: Passage;
}

/** Every text of an edition that is searched, in its order: each passage, and after it what goes with it. */
export function textPlaces({ letters }: Edition): readonly TextPlace[] {
  return letters.flatMap(textsOf);
}

/** The text of this number in the order of `textPlaces`, from 0; undefined where its letter is elsewhere. */
export function textPlace(edition: Edition, number: number): TextPlace | undefined {
  const letter = letterAt(edition, number);
  return letter && textsOf(letter)[number - startOf(edition, letter)];
}

/** The letter that the text of this number is in, also where it is elsewhere. */
export function letterAt({ letters }: Edition, number: number): Letter | undefined {
  const from = starts(letters);
  let low = 0;
  let high = letters.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return number >= 0 && number < (from[letters.length] ?? 0) ? letters[low] : undefined;
}

/** The number of a text, by its id; undefined where it is in no letter that is here. */
export function textNumber(edition: Edition, id: string): number | undefined {
  const letter = letterOfId(edition, id.replace(/\/.*/s, ''));
  if (!letter) return undefined;
  const within = numbersIn(letter).get(id);
  return within === undefined ? undefined : startOf(edition, letter) + within;
}

function startOf({ letters }: Edition, { id }: Letter): number {
  return starts(letters)[indices(letters).get(id) ?? -1] ?? 0;
}

const textsOf = oncePer((letter: Letter): readonly TextPlace[] =>
  letter.passages.flatMap((passage) => textsInPassage(passage).map((text) => ({ ...text, letter, passage }))),
);

const numbersIn = oncePer(
  (letter: Letter): ReadonlyMap<string, number> => new Map(textsOf(letter).map(({ id }, number) => [id, number])),
);

/** Where the texts of each letter begin, and where those of the last end. A letter that is elsewhere says how many it has. */
const starts = oncePer((letters: readonly Letter[]): Uint32Array => {
  const from = new Uint32Array(letters.length + 1);
  for (const [index, letter] of letters.entries())
    from[index + 1] = (from[index] ?? 0) + (letter.away?.texts ?? textsOf(letter).length);
  return from;
});

const indices = oncePer(
  (letters: readonly Letter[]): ReadonlyMap<string, number> => new Map(letters.map(({ id }, index) => [id, index])),
);

/** The words of a text. */
export function wordsAt({ passage, reading, remark }: TextPlace): string {
  return (reading ?? remark ?? passage).text;
}
