import type { Letter, LetterId } from './model.ts';

/**
 * Removes what would lead to letters and passages that were left out, so that every id in an edition leads to something.
 * Nothing is reported: the reason why they were left out has been. `all` are the ids of every letter, left out or not.
 */
export function prune(letters: readonly Letter[], all: readonly LetterId[]): readonly Letter[] {
  const standing = new Set(letters.map(({ id }) => id));
  const leftOut = new Set(all.filter((id) => !standing.has(id)));
  const passages = new Set(letters.flatMap((letter) => letter.passages.map(({ id }) => id)));
  return letters.map((letter) => ({
    ...letter,
    previous: letter.previous.filter((id) => standing.has(id)),
    next: letter.next.filter((id) => standing.has(id)),
    mentionedIn: letter.mentionedIn.filter((id) => passages.has(id)),
    passages: letter.passages.map((passage) => ({
      ...passage,
      ranges: passage.ranges.filter((range) => range.type !== 'name' || !leftOut.has(range.ref)),
    })),
  }));
}
