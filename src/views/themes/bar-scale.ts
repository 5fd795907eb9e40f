/** How wide bars are drawn. */
export interface BarScale {
  /** The width of one word, in rem. */
  readonly word: number;
  /** A round number of words to show the scale by. */
  readonly ruler: number;
  /** Bars of fewer words are drawn as if they had so many, or one could not see them. */
  readonly least: number;
}

/** One word is half a pixel of a usual screen, as long as the longest passage fits a narrow window. */
const WORD = 1 / 32;
const WIDEST = 16;
const NARROWEST = 3 / 8;
const SHORTEST_RULER = 2;

/** One scale for all bars of an edition, by the words of its longest passage. */
export function barScale(longest: number): BarScale {
  const word = Math.min(WORD, WIDEST / longest);
  return { word, ruler: 10 ** Math.ceil(Math.log10(SHORTEST_RULER / word)), least: Math.ceil(NARROWEST / word) };
}
