import type { AttestedText, Edition, NamedThing } from '../../../edition/model.ts';
import { contextOf, exchangesOf, permalink } from '../../chosen.ts';
import type { Content } from '../../format.ts';

type NameElement = 'persName' | 'orgName' | 'placeName' | 'rs';

/** What a file points with. */
export interface Pointing {
  readonly edition: Edition;
  /** The value of an attribute that leads to what has this id. */
  readonly to: (id: string) => string;
  /** The element for a name of what has this id; `rs` where it has no names of its own, or where the words are none of them. */
  readonly nameElement: (id: string, words?: string) => NameElement;
  /** An id that nothing else in the file has, and that is then taken. */
  readonly newId: (wanted: string) => string;
}

/** Pointers within one file; what is not in it is pointed at where the edition is read. */
export function pointingIn(content: Content): Pointing {
  const { edition, letters } = content;
  const named = new Map<string, { readonly element: NameElement; readonly names: ReadonlySet<string> }>([
    ...edition.correspondents.map((who) => {
      const element = who.type === 'person' ? 'persName' : 'orgName';
      return [who.id, { element, names: namesOf(who) }] as const;
    }),
    ...edition.places.map((place) => [place.id, { element: 'placeName', names: namesOf(place) }] as const),
  ]);
  const here = new Set([
    edition.id,
    ...named.keys(),
    ...[edition.parties, edition.themes, edition.sources, edition.events, exchangesOf(content)].flatMap((things) =>
      things.map(({ id }) => id),
    ),
    ...[...letters, ...contextOf(content)].flatMap(idsOf),
  ]);
  return {
    edition,
    to: (id) => (here.has(id) ? `#${id}` : permalink(content, id)),
    nameElement: (id, words) => {
      const { element, names } = named.get(id) ?? { element: 'rs', names: new Set() };
      return words === undefined || names.has(words) ? element : 'rs';
    },
    newId: (wanted) => {
      let id = wanted;
      while (here.has(id)) id += '-x';
      here.add(id);
      return id;
    },
  };
}

function namesOf({ name, variants }: NamedThing): ReadonlySet<string> {
  return new Set([name, ...variants.map(({ text }) => text)]);
}

function idsOf({ id, passages }: AttestedText): readonly string[] {
  return [id, ...passages.map((passage) => passage.id)];
}
