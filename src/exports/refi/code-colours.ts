import { TAG_COLOURS } from '../../notes/tag.ts';
import type { TagColour } from '../../notes/tag.ts';

/** The colours of tags on a light page; other programs show codes on white. */
const HEX: Readonly<Record<TagColour, string>> = {
  blue: '#1f5f9e',
  green: '#3f6512',
  amber: '#7a4e00',
  red: '#a3301f',
  violet: '#683f9c',
  teal: '#0b6468',
  pink: '#98285f',
  grey: '#5a564f',
};

export function hexOf(colour: TagColour): string {
  return HEX[colour];
}

/** Colours whose channels differ by less are grey. */
const LEAST_COLOUR = 32;
const WHITE = 255;

/** The colour of tags that is most like one of a file, `#RRGGBB` or `#RGB`, in hue and in lightness; undefined where it is no colour. */
export function colourLike(hex: string): TagColour | undefined {
  const sought = channels(hex.trim());
  if (!sought) return undefined;
  if (Math.max(...sought) - Math.min(...sought) < LEAST_COLOUR) return 'grey';
  const distance = (colour: TagColour) => {
    const other = channels(HEX[colour]) ?? [];
    return squares(hue(sought), hue(other)) + squares(sought, other) / WHITE ** 2;
  };
  return TAG_COLOURS.filter((colour) => colour !== 'grey').reduce((best, colour) =>
    distance(colour) < distance(best) ? colour : best,
  );
}

/** A colour as it would be without white or black in it. */
function hue(colour: readonly number[]): readonly number[] {
  const least = Math.min(...colour);
  const range = Math.max(...colour) - least;
  return colour.map((channel) => (channel - least) / range);
}

function squares(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, channel, index) => sum + (channel - (b[index] ?? 0)) ** 2, 0);
}

function channels(hex: string): readonly number[] | undefined {
  const [, digits] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(hex) ?? [];
  if (digits === undefined) return undefined;
  const wide = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16));
}
