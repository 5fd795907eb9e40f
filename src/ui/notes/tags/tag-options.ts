import { isSameName } from '../../../notes/codebook/tag-name.ts';
import { tagNamed } from '../../../notes/new-tag.ts';
import type { Tag } from '../../../notes/tag.ts';
import { fold } from '../../../search/fold.ts';

/** What the list of tags offers: a tag of the codebook, or a new one with the name that was typed. */
export type TagOption =
  | { readonly type: 'tag'; readonly tag: Tag; readonly parent: Tag | undefined; readonly given: boolean }
  | { readonly type: 'new'; readonly name: string };

/**
 * Tags whose names hold what was typed, those that begin with it first; accents and capitals do not count. A name that no tag has
 * comes last, as a new tag.
 */
export function tagOptions(tags: readonly Tag[], given: readonly string[], typed: string): readonly TagOption[] {
  const name = typed.trim();
  const sought = fold(name);
  const found = tags.filter((tag) => fold(tag.name).includes(sought)).toSorted((a, b) => rank(a) - rank(b));
  return [
    ...found.map((tag): TagOption => ({
      type: 'tag',
      tag,
      parent: tags.find(({ id }) => id === tag.parent),
      given: given.includes(tag.id),
    })),
    ...(isSameName(name, '') || tagNamed(tags, name) ? [] : [{ type: 'new', name } as const]),
  ];

  function rank(tag: Tag): number {
    return fold(tag.name).startsWith(sought) ? 0 : 1;
  }
}
