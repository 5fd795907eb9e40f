import { msg } from '@lit/localize';
import type { TagColour, TagGlyph } from '../../../notes/tag.ts';

export function colourWords(colour: TagColour): string {
  const words: Readonly<Record<TagColour, string>> = {
    blue: msg('Blue'),
    green: msg('Green'),
    amber: msg('Amber'),
    red: msg('Red'),
    violet: msg('Violet'),
    teal: msg('Teal'),
    pink: msg('Pink'),
    grey: msg('Grey'),
  };
  return words[colour];
}

export function glyphWords(glyph: TagGlyph): string {
  const words: Readonly<Record<TagGlyph, string>> = {
    star: msg('Star'),
    flag: msg('Flag'),
    ring: msg('Ring'),
    cross: msg('Cross'),
    bars: msg('Bars', { desc: 'a sign: three lines' }),
    dots: msg('Dots'),
    moon: msg('Moon'),
    arrow: msg('Arrow'),
    bolt: msg('Bolt', { desc: 'a sign: lightning' }),
    wave: msg('Wave'),
  };
  return words[glyph];
}
