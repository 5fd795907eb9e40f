import type { Edition, Passage } from '../../edition/model.ts';

/** How much some passages are: how many, how many words of the letters they quote, and how many of them are reported, without words. */
export interface Tally {
  readonly passages: number;
  readonly words: number;
  readonly reported: number;
}

/** Passages counted by theme. One with several themes counts whole under each; `once` counts each passage one time. */
export interface ThemeTallies {
  /** In the order of the edition's themes. */
  readonly themes: readonly Tally[];
  readonly once: Tally;
}

export function tally(passages: readonly Passage[]): Tally {
  return {
    passages: passages.length,
    words: passages.reduce((sum, passage) => sum + passage.words, 0),
    reported: passages.filter(({ speaker }) => speaker === 'reported').length,
  };
}

export function tallyByTheme({ themes }: Edition, passages: readonly Passage[]): ThemeTallies {
  return {
    themes: themes.map(({ id }) => tally(passages.filter((passage) => passage.themes.includes(id)))),
    once: tally(passages),
  };
}
