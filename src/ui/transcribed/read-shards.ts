import type { ServedEdition } from '../../edition/shards/served-edition.ts';
import type { Shard } from '../../edition/shards/shard.ts';
import { fetchSteadily } from '../../platform/steady-fetch.ts';
import type { ReadShard } from './shard-desk.ts';

/** Fetches the shards of an edition, whose addresses count from that of its index. */
export function readShardsAt(shards: NonNullable<ServedEdition['shards']>, index: URL): ReadShard {
  return async (name) => {
    const answer = await fetchSteadily(new URL(shards[name] ?? '', index));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return (await answer.json()) as Shard;
  };
}
