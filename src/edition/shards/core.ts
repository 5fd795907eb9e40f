import type { Edition } from '../model.ts';

/**
 * What is the same object in an edition while its letters come and go in shards, to remember by it what the index alone
 * tells: who wrote to whom and when.
 */
export function coreOf({ correspondents }: Edition): object {
  return correspondents;
}
