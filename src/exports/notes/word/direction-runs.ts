import { RIGHT_TO_LEFT } from '../../../edition/text-direction.ts';

export type Direction = 'ltr' | 'rtl';

/** A stretch of text that runs one way. */
interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

const LETTERS = /\p{L}\p{M}*/gu;

/**
 * Cuts a text where its direction changes. Word takes font, size and language of right-to-left text only for runs that say that they are; what stands between letters of two
 * directions, or outside of all letters, goes with the paragraph.
 */
export function directionRuns(text: string, paragraph: Direction): readonly DirectionRun[] {
  const runs: DirectionRun[] = [];
  let current = paragraph;
  let start = 0;
  let end = 0;
  const cut = (at: number, next: Direction): void => {
    if (at > start) runs.push({ text: text.slice(start, at), direction: current });
    start = at;
    current = next;
  };
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const direction = RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
    if (direction !== current) cut(current === paragraph ? index : end, direction);
    end = index + letter.length;
  }
  if (current !== paragraph) cut(end, paragraph);
  cut(text.length, paragraph);
  return runs;
}
