import type { Compiled } from '../compiled.ts';
import { divide } from './shard.ts';
import type { Shard } from './shard.ts';

/** What the page fetches first: an edition, or the index of a large one with the addresses of its shards by their names, relative to the index. */
export interface ServedEdition extends Compiled {
  readonly shards?: Readonly<Record<string, string>>;
}

/** The folder of the shards, beside the index. */
export const SHARDS = 'letters/';

/** So many words are fetched in one go: some 700 kB as JSON. */
export const AT_ONCE = 60_000;

/** Divides an edition that is too large to be fetched at once; `place` puts a shard somewhere and gives its address. */
export function served(compiled: Compiled, place: (shard: Shard) => string): ServedEdition {
  const { edition } = compiled;
  if (edition?.form !== 'transcribed' || !isLarge(edition.letters)) return compiled;
  const { index, shards } = divide(edition);
  return {
    ...compiled,
    edition: index,
    shards: Object.fromEntries(shards.map((shard) => [shard.name, place(shard)])),
  };
}

function isLarge(letters: NonNullable<Compiled['edition']>['letters']): boolean {
  let words = 0;
  for (const { passages } of letters) for (const passage of passages) words += passage.words;
  return words > AT_ONCE;
}
