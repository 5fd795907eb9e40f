import type { ContextText, Excerpt, Letter, LetterId } from '../model.ts';

/** The texts of an edition: the letters, and what is kept apart from them. */
interface Texts {
  readonly letters: readonly Letter[];
  readonly context: readonly ContextText[];
}

/**
 * Removes what would lead to letters and passages that were left out, so that every id in an edition leads to something.
 * Nothing is reported: the reason why they were left out has been. `all` are the ids of every letter, left out or not.
 */
export function prune({ letters, context }: Texts, all: readonly LetterId[]): Texts {
  const standing = new Set(letters.map(({ id }) => id));
  const leftOut = new Set(all.filter((id) => !standing.has(id)));
  const passages = new Set(letters.flatMap((letter) => letter.passages.map(({ id }) => id)));
  const withoutLostNames = <Part extends Excerpt>(part: Part): Part => ({
    ...part,
    ranges: part.ranges.filter((range) => range.type !== 'name' || !leftOut.has(range.ref)),
  });
  return {
    letters: letters.map((letter) => ({
      ...letter,
      previous: letter.previous.filter((id) => standing.has(id)),
      next: letter.next.filter((id) => standing.has(id)),
      mentionedIn: letter.mentionedIn.filter((id) => passages.has(id)),
      passages: letter.passages.map(withoutLostNames),
    })),
    context: context.map((text) => ({ ...text, passages: text.passages.map(withoutLostNames) })),
  };
}
