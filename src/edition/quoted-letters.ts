import type { Letter } from './model.ts';

/** The letters that anything is quoted or reported of; of the others it is only known that there were such. */
export function quotedLetters({ letters }: { readonly letters: readonly Letter[] }): readonly Letter[] {
  return letters.filter(({ type }) => type === 'quoted');
}
