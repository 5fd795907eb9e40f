import type { Edition, Letter, Passage, Theme } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';

/** A passage as a bar: as wide as its quoted words, in its main theme, with its further ones. */
export interface Bar {
  readonly passage: Passage;
  /** 0 for a reported passage. */
  readonly words: number;
  readonly main: Theme | undefined;
  readonly further: readonly Theme[];
}

/** The bars of a letter, in the order in which the edition gives its passages. */
export function barsOf({ themes }: Edition, { passages }: Letter): readonly Bar[] {
  return passages.map((passage) => {
    const [main, ...further] = passage.themes.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
    return { passage, words: passage.words, main, further };
  });
}

/** How many words the longest passage of an edition quotes; all bars are drawn to one scale. */
export function longestPassage(edition: Edition): number {
  return Math.max(0, ...passagesIn(edition).map(({ words }) => words));
}

/** For how many passages a source names the page of the letter on which they stood. */
export function placedPassages(edition: Edition): number {
  return passagesIn(edition).filter(({ place }) => place.letterPage !== undefined).length;
}
