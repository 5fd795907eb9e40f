import type { Edition, EditorialNote, Letter, Passage, PassageId, Reading } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { readingsOf } from '../edition/readings-of.ts';

/** A text of an edition that is searched, and where it stands: the words of a passage, or what goes with them. */
export interface TextPlace {
  /** Unlike that of any other text: the passage's own, `wordingId` or `remarkId`. */
  readonly id: string;
  readonly letter: Letter;
  readonly passage: Passage;
  /** Where it is another source's wording of a stretch of the passage. */
  readonly reading?: Reading;
  /** Where it is a remark of the edition on the passage. */
  readonly remark?: EditorialNote;
}

/** Every text of an edition that is searched, in its order: each passage, after it its other wordings, and then the edition's remarks on it. */
export const textPlaces = oncePer(({ letters }: Edition): readonly TextPlace[] =>
  letters.flatMap((letter) =>
    letter.passages.flatMap((passage): readonly TextPlace[] => [
      { id: passage.id, letter, passage },
      ...readingsOf(passage).map((reading, index) => ({ id: wordingId(passage.id, index), letter, passage, reading })),
      ...passage.notes.map((remark, index) => ({ id: remarkId(passage.id, index), letter, passage, remark })),
    ]),
  ),
);

/** Where each text stands in `textPlaces`, by its id. */
export const textNumbers = oncePer(
  (edition: Edition): ReadonlyMap<string, number> => new Map(textPlaces(edition).map(({ id }, number) => [id, number])),
);

/** The words of a text. */
export function wordsAt({ passage, reading, remark }: TextPlace): string {
  return (reading ?? remark ?? passage).text;
}

/** The id by which a remark of the edition on a passage is found; `index` from 0. */
export function remarkId(passage: PassageId, index: number): string {
  return `${passage}/${index}`;
}

/** The id by which another wording of a stretch of a passage is found; `index` from 0, among all that the passage has. */
export function wordingId(passage: PassageId, index: number): string {
  return `${passage}/w${index}`;
}
