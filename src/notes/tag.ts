import type { Kept } from './kept.ts';

/** The colours of tags; which they are, in light and dark, is up to the page. */
export const TAG_COLOURS = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'pink', 'grey'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** The signs of tags, so that none is known by its colour alone. Themes of the edition have other signs. */
export const TAG_GLYPHS = ['star', 'flag', 'ring', 'cross', 'bars', 'dots', 'moon', 'arrow', 'bolt', 'wave'] as const;
export type TagGlyph = (typeof TAG_GLYPHS)[number];

/** How a tag looks in a list. */
export type TagSign = Pick<Tag, 'colour' | 'glyph'>;

/** A tag of the reader's codebook. */
export interface Tag extends Kept {
  readonly type: 'Tag';
  readonly name: string;
  /** When to give it, and when not; for readers of the codebook. */
  readonly definition: string;
  /** Thoughts about it. */
  readonly memo: string;
  readonly colour: TagColour;
  readonly glyph: TagGlyph;
  /** The id of the tag that it stands under; undefined at the top. */
  readonly parent?: string;
  /** Its place among those of the same parent, smallest first; those of the same number by their creation. */
  readonly order: number;
}

/** A tag that was never saved, with no more words than are given. */
export function unsavedTag({
  now,
  ...given
}: { readonly now: Date } & Partial<Tag> & Pick<Tag, 'id' | 'name' | 'colour' | 'glyph' | 'order'>): Tag {
  const time = now.toISOString();
  return {
    type: 'Tag',
    created: time,
    modified: time,
    revision: 0,
    versions: {},
    definition: '',
    memo: '',
    ...given,
  };
}

/** The sign of a tag that came to a list as the n-th, counted from 0: no two beside each other are alike. */
export function signAt(place: number): TagSign {
  return {
    colour: TAG_COLOURS[place % TAG_COLOURS.length] ?? 'grey',
    glyph: TAG_GLYPHS[place % TAG_GLYPHS.length] ?? 'ring',
  };
}
