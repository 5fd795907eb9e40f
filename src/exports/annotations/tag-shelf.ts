import { signAt, unsavedTag } from '../../notes/tag.ts';
import type { Tag } from '../../notes/tag.ts';
import type { ReadingTools } from '../reader.ts';

/** In characters; as long as the reader's own may be. */
const LONGEST_NAME = 200;

/** The tags of a file while it is read: those that it describes, and those that its annotations only name. */
export interface TagShelf {
  /** The id of the tag with this name, which is made where there is none; undefined where the name says nothing. */
  idOf(name: string): string | undefined;
  /** Makes a tag of this name and id, unless there is one with the id. */
  hold(id: string, name: string): void;
  readonly tags: readonly Tag[];
}

export function tagShelf(described: readonly Tag[], { uuidOf, now }: Pick<ReadingTools, 'uuidOf' | 'now'>): TagShelf {
  const tags = [...described];
  const ids = new Set(tags.map(({ id }) => id));
  const byName = new Map<string, string>();
  for (const { id, name } of tags) if (!byName.has(seen(name))) byName.set(seen(name), id);
  const add = (id: string, name: string): void => {
    if (ids.has(id)) return;
    ids.add(id);
    if (!byName.has(seen(name))) byName.set(seen(name), id);
    tags.push(unsavedTag({ id, name, ...signAt(tags.length), order: tags.length, now }));
  };
  return {
    tags,
    idOf(name) {
      const tidy = tidied(name);
      if (tidy === '') return undefined;
      const known = byName.get(seen(tidy));
      const id = known ?? `urn:uuid:${uuidOf(`tag ${seen(tidy)}`)}`;
      if (known === undefined) add(id, tidy);
      return id;
    },
    hold: (id, name) => add(id, tidied(name) || id),
  };
}

/** As names are kept: composed, with single spaces only in it. */
function tidied(name: string): string {
  const tidy = name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (tidy.length <= LONGEST_NAME) return tidy;
  const characters = new Intl.Segmenter().segment(tidy.slice(0, 8 * LONGEST_NAME));
  return Array.from(characters, ({ segment }) => segment)
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();
}

/** Names that a reader takes for the same are one tag. */
function seen(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
