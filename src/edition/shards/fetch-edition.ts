import { fetchSteadily } from '../../platform/steady-fetch.ts';
import type { Edition } from '../model.ts';
import type { ServedEdition } from './served-edition.ts';
import { withShards } from './shard.ts';
import type { Shard } from './shard.ts';

/** All letters of the edition that is served at an address. Rejects where they can't be had. */
export async function fetchEdition(address: string): Promise<Edition> {
  const { edition: index, shards = {} } = (await json(address)) as ServedEdition;
  if (!index) throw new Error('There is no edition.');
  const addresses = Object.values(shards).map((shard) => new URL(shard, address));
  return addresses.length > 0 ? withShards(index, await fetchAll(addresses)) : index;
}

async function json(address: string | URL): Promise<unknown> {
  const response = await fetchSteadily(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

/** A few at a time: the page may be fetching what is read. */
async function fetchAll(addresses: readonly URL[]): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  const left = addresses.entries();
  const fetchOn = async (): Promise<void> => {
    for (const [place, address] of left) shards[place] = (await json(address)) as Shard;
  };
  await Promise.all([fetchOn(), fetchOn(), fetchOn()]);
  return shards;
}
