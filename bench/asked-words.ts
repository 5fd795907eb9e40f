import { readQuery } from '../src/search/query.ts';

/** The words of a query as others look for them: one after another where `length` is more than 1. */
export interface AskedWords {
  /** Folded. */
  readonly words: readonly string[];
  /** Whether the last of them may go on. */
  readonly prefix: boolean;
}

/** What a query asks of words, without what only we understand: names, spellings, filters, distances, and what must not be there. */
export function askedWords(query: string): readonly AskedWords[] {
  return readQuery(query)
    .clauses.flatMap(({ phrases }) => phrases)
    .map(({ words }) => ({
      words: words.flatMap(({ parts }) => parts),
      prefix: words.at(-1)?.prefix ?? false,
    }));
}
