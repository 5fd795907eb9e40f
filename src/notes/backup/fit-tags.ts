import { seenName } from '../codebook/tag-name.ts';
import { tagTree } from '../codebook/tag-tree.ts';
import type { Tag } from '../tag.ts';
import { asBefore, isCounted, isLater } from './copies-elsewhere.ts';
import { ToldTag } from './told-tag.ts';

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
  const namesakes = new Map<string, ToldTag>();
  for (const { tag } of tagTree(theirs)) {
    const parent = tag.parent === undefined ? undefined : idOf(tag.parent);
    const here = stored.get(tag.id);
    const namesake = here ? undefined : names(tag.name, parent);
    if (here) tags.set(tag.id, isCounted(tag) ? under(tag, parent) : sameTag(tag, here));
    else if (namesake) {
      ids.set(tag.id, namesake.id);
      joined.push({ theirs: tag, ours: namesake });
      const told = namesakes.get(namesake.id) ?? new ToldTag(namesake);
      namesakes.set(namesake.id, told);
      // It has its place now, and its words once all have told theirs.
      if (told.tell(tag)) tags.set(namesake.id, namesake);
    } else {
      // They go after those that are here.
      const order = isCounted(tag) ? tag.order : tag.order + (places.get(parent) ?? 0);
      tags.set(tag.id, { ...under(tag, parent), order });
    }
  }
  for (const [id, told] of namesakes) if (tags.has(id)) tags.set(id, told.tag);
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
  if (stored.deleted !== undefined || !isLater(tag, stored)) return asBefore(stored);
  const told = new ToldTag(stored);
  return told.tell(tag) ? told.tag : asBefore(stored);
}
