import type { Edition } from './model.ts';
import { oncePer } from './once-per.ts';

/**
 * Where in the reading room something has a place: in the rows of one alignment, or on the page of the sources. `everywhere`: passages of letters stand in every alignment; `nowhere`: people, places, parties and themes are only
 * named.
 */
type Home = 'date' | 'exchange' | 'sources' | 'everywhere' | 'nowhere';

/** Where what has this id is read; undefined for what is in no part of the edition. */
export function homeOfId(edition: Edition, id: string): Home | undefined {
  return homes(edition).get(id);
}

const homes = oncePer((edition: Edition) => {
  const { letters, context, events, exchanges, sources, correspondents, places, parties, themes } = edition;
  return new Map([
    ...alike('nowhere', [edition, ...correspondents, ...places, ...parties, ...themes]),
    ...alike('sources', [...sources, ...context, ...context.flatMap(({ passages }) => passages)]),
    ...alike('exchange', exchanges),
    ...alike('date', [...letters, ...events]),
    ...alike(
      'everywhere',
      letters.flatMap(({ passages }) => passages),
    ),
  ]);
});

function alike(home: Home, things: readonly { readonly id: string }[]): readonly (readonly [string, Home])[] {
  return things.map(({ id }) => [id, home] as const);
}
