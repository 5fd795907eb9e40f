import type { Correspondent, NamedPlace, NamedThing } from '../../model.ts';
import { idOfName, madeId } from '../made-id.ts';
import type { Ids } from '../made-id.ts';
import type { Identified } from './who-is-who.ts';

/** Gives those who are named ids and entries in the edition, each when it is first asked for. */
export class Register {
  readonly #ids: Ids;
  readonly #known = new Map<Identified, string>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  idOf(one: Identified): string {
    const known = this.#known.get(one) ?? this.#ids.take(wantedId(one));
    this.#known.set(one, known);
    return known;
  }

  /** The entries of all that were asked for, by name. */
  correspondents(): readonly Correspondent[] {
    return this.#entries((kind) => kind !== 'place').map(([one, thing]) => ({
      type: one.kind === 'body' ? 'body' : 'person',
      ...thing,
    }));
  }

  places(): readonly NamedPlace[] {
    return this.#entries((kind) => kind === 'place').map(([, thing]) => thing);
  }

  #entries(isOf: (kind: Identified['kind']) => boolean): readonly (readonly [Identified, NamedThing])[] {
    return [...this.#known]
      .filter(([{ kind }]) => isOf(kind))
      .map(([one, id]) => [one, thingOf(one, id)] as const)
      .toSorted(([, a], [, b]) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  }
}

/** The name that a register gives, or that most letters give. */
export function nameOf({ entries, names, key }: Identified): string {
  const listed = entries[0]?.name;
  if (listed !== undefined) return listed;
  let best: readonly [string, number] | undefined;
  for (const one of names) if (!best || one[1] > best[1]) best = one;
  return best?.[0] ?? key.slice(key.indexOf(' ') + 1);
}

function thingOf(one: Identified, id: string): NamedThing {
  const name = nameOf(one);
  const others = new Set([...one.entries.flatMap(({ names }) => names), ...one.names.keys()]);
  others.delete(name);
  return {
    id,
    name,
    description: one.entries.find(({ description }) => description !== '')?.description ?? '',
    variants: [...others].map((text) => ({ text, sources: [] })),
    notes: [],
    ...(one.url !== undefined && { url: one.url }),
  };
}

const AUTHORITIES = ['gnd', 'viaf', 'wikidata', 'geonames', 'lc'];

/**
 * The id that an authority file gives, or the edition, or else the name: what stays the same when letters are added, since readers' links and notes
 * name people by it.
 */
function wantedId(one: Identified): string {
  const keys = [...one.keys].toSorted();
  for (const authority of AUTHORITIES) {
    const key = keys.find((each) => each.startsWith(`${authority} `));
    if (key !== undefined) return madeId(key.replace(' ', '-').toLowerCase());
  }
  const own = keys.find((key) => key.startsWith('key '));
  if (own !== undefined) return madeId(own.slice(4));
  const listed = one.entries.find(({ id }) => id !== undefined)?.id;
  if (listed !== undefined) return madeId(listed);
  const url = keys.find((key) => key.startsWith('url '));
  if (url !== undefined)
    return idOfName(
      url
        .slice(4)
        .replace(/^(?:www\.)?/, '')
        .replaceAll(/[/.]/g, '-'),
    );
  return idOfName(nameOf(one));
}
