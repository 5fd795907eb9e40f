import type { Compiled } from '../compiled.ts';
import { divide } from './shard.ts';
import type { Shard } from './shard.ts';

/**
 * What the page fetches first: an edition, or the index of a large one with the addresses of its shards by their names, relative to the index. Doubts
 * are not in it, of which there may be as many as letters: they are summed up apart (`EditionAbout`).
 */
export interface ServedEdition extends Omit<Compiled, 'doubts'> {
  readonly shards?: Readonly<Record<string, string>>;
  /** How much each of them weighs, in bytes. */
  readonly shardBytes?: Readonly<Record<string, number>>;
}

/** Where a shard was put, and how much it weighs there. */
export interface PlacedShard {
  readonly address: string;
  readonly bytes: number;
}

/** The folder of the shards, beside the index. */
export const SHARDS = 'letters/';

/** So many words are fetched in one go: some 700 kB as JSON. */
export const AT_ONCE = 60_000;

/** Divides an edition that is too large to be fetched at once; `place` puts a shard somewhere and says where. */
export function served(compiled: Compiled, place: (shard: Shard) => PlacedShard): ServedEdition {
  const { edition, problems } = compiled;
  if (edition?.form !== 'transcribed' || !isLarge(edition.letters)) return { edition, problems };
  const { index, shards } = divide(edition);
  const placed = shards.map((shard) => [shard.name, place(shard)] as const);
  return {
    edition: index,
    problems,
    shards: Object.fromEntries(placed.map(([name, { address }]) => [name, address])),
    shardBytes: Object.fromEntries(placed.map(([name, { bytes }]) => [name, bytes])),
  };
}

function isLarge(letters: NonNullable<Compiled['edition']>['letters']): boolean {
  let words = 0;
  for (const { passages } of letters) for (const passage of passages) words += passage.words;
  return words > AT_ONCE;
}
