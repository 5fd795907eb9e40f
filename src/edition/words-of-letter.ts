import type { Letter } from './model.ts';

/** How many words of its own a letter has, also where its passages are elsewhere. */
export function wordsOfLetter({ away, passages }: Letter): number {
  return (
    away?.words ?? passages.filter(({ translationOf }) => !translationOf).reduce((sum, { words }) => sum + words, 0)
  );
}
