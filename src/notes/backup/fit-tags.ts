import { isSameName, seenName } from '../codebook/tag-name.ts';
import { tagTree } from '../codebook/tag-tree.ts';
import type { Tag } from '../tag.ts';
import { asBefore, ELSEWHERE, isCounted, isLater } from './copies-elsewhere.ts';

/** A tag of a file that is taken for one here of the same name. */
export interface JoinedTag {
  readonly theirs: Tag;
  readonly ours: Tag;
}

interface FittedTags {
  readonly tags: readonly Tag[];
  /** The id here of a tag of the file. */
  readonly idOf: (tag: string) => string;
  readonly joined: readonly JoinedTag[];
}

/**
 * Fits the tags of another program's file to those here. One with an id that is here is that tag; one with a name that is here, under the same tag, is taken for it, as the reader
 * would not tell them apart; all others are new. The tag here stays as it is, but for words about it that it has not: they are added.
 */
export function fitTags(theirs: readonly Tag[], ours: readonly Tag[]): FittedTags {
  const stored = new Map(ours.map((tag) => [tag.id, tag]));
  const own = new Set(theirs.map(({ id }) => id));
  const names = namesIn(ours.filter(({ id }) => !own.has(id)));
  const places = nextPlaces(ours);
  const ids = new Map<string, string>();
  const idOf = (id: string) => ids.get(id) ?? id;
  const tags = new Map<string, Tag>();
  const joined: JoinedTag[] = [];
  for (const { tag } of tagTree(theirs)) {
    const parent = tag.parent === undefined ? undefined : idOf(tag.parent);
    const here = stored.get(tag.id);
    const namesake = here ? undefined : names(tag.name, parent);
    if (here) tags.set(tag.id, isCounted(tag) ? under(tag, parent) : sameTag(tag, here));
    else if (namesake) {
      ids.set(tag.id, namesake.id);
      joined.push({ theirs: tag, ours: namesake });
      const told = withWordsOf(tags.get(namesake.id) ?? namesake, tag);
      if (told !== namesake) tags.set(namesake.id, told);
    } else {
      // They go after those that are here.
      const order = isCounted(tag) ? tag.order : tag.order + (places.get(parent) ?? 0);
      tags.set(tag.id, { ...under(tag, parent), order });
    }
  }
  return { tags: [...tags.values()], idOf, joined };
}

/** Finds a tag by its name: under that parent; for one at the top, anywhere, if there is only one of the name. */
function namesIn(tags: readonly Tag[]): (name: string, parent: string | undefined) => Tag | undefined {
  const found = new Map<string, { readonly tag: Tag; readonly parent: string | undefined }[]>();
  for (const { tag, above } of tagTree(tags)) {
    const name = seenName(tag.name);
    const place = { tag, parent: above.at(-1)?.id };
    const same = found.get(name);
    if (same) same.push(place);
    else found.set(name, [place]);
  }
  return (name, parent) => {
    const all = found.get(seenName(name)) ?? [];
    const same = all.find((one) => one.parent === parent)?.tag;
    return same ?? (parent === undefined && all.length === 1 ? all[0]?.tag : undefined);
  };
}

/** The first free place under each parent. */
function nextPlaces(tags: readonly Tag[]): ReadonlyMap<string | undefined, number> {
  const places = new Map<string | undefined, number>();
  for (const { tag, above } of tagTree(tags)) {
    const parent = above.at(-1)?.id;
    places.set(parent, Math.max(places.get(parent) ?? 0, tag.order + 1));
  }
  return places;
}

function under(tag: Tag, parent: string | undefined): Tag {
  return parent === undefined || parent === tag.parent ? tag : { ...tag, parent };
}

/** A file that is older than the tag here has nothing to tell of it. */
function sameTag(tag: Tag, stored: Tag): Tag {
  const told = stored.deleted === undefined && isLater(tag, stored) ? withWordsOf(stored, tag) : stored;
  return told === stored ? asBefore(stored) : told;
}

/** The tag with what another says about it and it does not, another name of it first; the very same where that is nothing. */
function withWordsOf(tag: Tag, { name, definition, memo, modified }: Tag): Tag {
  const known = `${tag.definition}\n${tag.memo}`;
  const isNew = (text: string) => text.trim() !== '' && !known.includes(text.trim());
  // A name is short enough to be within any word.
  const renames = [tag.name, ...known.split('\n')].every((line) => !isSameName(line, name));
  if (!renames && !isNew(definition) && !isNew(memo)) return tag;
  const defines = tag.definition.trim() === '' && isNew(definition);
  const words = [defines ? '' : definition, memo].filter(isNew);
  const more = [renames ? name : '', ...words].map((text) => text.trim());
  const time = Math.max(0, Date.parse(modified), (tag.versions[ELSEWHERE] ?? 0) + 1);
  return {
    ...tag,
    definition: defines ? definition : tag.definition,
    memo: more.some(Boolean) ? [tag.memo.trimEnd(), ...more].filter(Boolean).join('\n\n') : tag.memo,
    modified: isLater({ ...tag, modified }, tag) ? modified : tag.modified,
    versions: { ...tag.versions, [ELSEWHERE]: time },
  };
}
