import { present } from '../kept.ts';
import { TAG_COLOURS, TAG_GLYPHS } from '../tag.ts';
import type { Tag, TagSign } from '../tag.ts';

/** A colour and a glyph that no tag has together, and each of them as few as can be; as long as there are such. */
export function freeSign(tags: readonly Tag[]): TagSign {
  const used = present(tags);
  const uses = (is: (sign: TagSign) => boolean) => used.filter(is).length;
  const together = used.length + 1;
  const cost = ({ colour, glyph }: TagSign) =>
    2 * together * uses((sign) => sign.colour === colour && sign.glyph === glyph) +
    uses((sign) => sign.colour === colour) +
    uses((sign) => sign.glyph === glyph);
  const signs = TAG_COLOURS.flatMap((colour) => TAG_GLYPHS.map((glyph) => ({ colour, glyph })));
  return signs.reduce((best, sign) => (cost(sign) < cost(best) ? sign : best));
}
