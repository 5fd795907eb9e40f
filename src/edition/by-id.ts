import { oncePer } from './once-per.ts';

interface WithId {
  readonly id: string;
}

const known = oncePer((things: readonly WithId[]) => new Map(things.map((thing) => [thing.id, thing])));

/** The thing of this id in a list that never changes: an edition has thousands of letters, and each row asks for several. */
export function byId<Thing extends WithId>(things: readonly Thing[], id: string | undefined): Thing | undefined {
  return id === undefined ? undefined : (known(things).get(id) as Thing | undefined);
}
