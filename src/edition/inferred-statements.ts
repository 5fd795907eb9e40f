import type { Edition } from './model.ts';
import type { Ground } from './statement.ts';

/** Of how many letters something is no more than inferred, and from what. */
export interface InferredStatements {
  readonly what: 'date' | 'sender' | 'addressee';
  readonly letters: number;
  /** The ground of most letters first. */
  readonly grounds: readonly { readonly ground: Ground; readonly letters: number }[];
}

/** What no file says of letters, and is inferred: as the edition shows it, which is the first statement of each kind. */
export function inferredStatements({ letters }: Pick<Edition, 'letters'>): readonly InferredStatements[] {
  return (
    [
      ['sender', 'senders'],
      ['addressee', 'addressees'],
      ['date', 'dates'],
    ] as const
  ).flatMap(([what, list]) => {
    const counts = new Map<Ground, number>();
    for (const letter of letters) {
      const ground = letter[list][0]?.inferredFrom;
      if (ground !== undefined) counts.set(ground, (counts.get(ground) ?? 0) + 1);
    }
    const grounds = [...counts]
      .map(([ground, of]) => ({ ground, letters: of }))
      .toSorted((a, b) => b.letters - a.letters);
    const all = grounds.reduce((sum, { letters: of }) => sum + of, 0);
    return all === 0 ? [] : { what, letters: all, grounds };
  });
}
