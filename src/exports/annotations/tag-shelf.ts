import { seenName, shortName } from '../../notes/codebook/tag-name.ts';
import { signAt, unsavedTag } from '../../notes/tag.ts';
import type { Tag } from '../../notes/tag.ts';
import type { ReadingTools } from '../reader.ts';

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
  for (const { id, name } of tags) if (!byName.has(seenName(name))) byName.set(seenName(name), id);
  const add = (id: string, name: string): void => {
    if (ids.has(id)) return;
    ids.add(id);
    if (!byName.has(seenName(name))) byName.set(seenName(name), id);
    tags.push(unsavedTag({ id, name, ...signAt(tags.length), order: tags.length, now }));
  };
  return {
    tags,
    idOf(name) {
      const short = shortName(name);
      const seen = seenName(short);
      if (seen === '') return undefined;
      const known = byName.get(seen);
      const id = known ?? `urn:uuid:${uuidOf(`tag ${seen}`)}`;
      if (known === undefined) add(id, short);
      return id;
    },
    hold: (id, name) => add(id, shortName(name) || id),
  };
}
