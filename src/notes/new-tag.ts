import { present, urn } from './kept.ts';
import { TAG_COLOURS, TAG_GLYPHS } from './tag.ts';
import type { Tag } from './tag.ts';

/** What a new tag is made from. */
interface TagOrigin {
  readonly name: string;
  /** The codebook that it is for. */
  readonly tags: readonly Tag[];
  readonly now: Date;
  /** Without `urn:uuid:`. */
  readonly uuid: string;
}

/** A tag at the end of the top of the codebook, with the colour and sign that fewest tags have. */
export function createTag({ name, tags, now, uuid }: TagOrigin): Tag {
  const others = present(tags);
  return {
    id: urn(uuid),
    type: 'Tag',
    created: now.toISOString(),
    modified: now.toISOString(),
    name,
    definition: '',
    memo: '',
    colour: rarest(
      TAG_COLOURS,
      others.map(({ colour }) => colour),
    ),
    glyph: rarest(
      TAG_GLYPHS,
      others.map(({ glyph }) => glyph),
    ),
    order: Math.max(-1, ...others.filter(({ parent }) => parent === undefined).map(({ order }) => order)) + 1,
    revision: 0,
    versions: {},
  };
}

function rarest<Name extends string>(names: readonly [Name, ...Name[]], used: readonly Name[]): Name {
  const times = (name: Name) => used.filter((other) => other === name).length;
  return names.reduce((best, name) => (times(name) < times(best) ? name : best), names[0]);
}
