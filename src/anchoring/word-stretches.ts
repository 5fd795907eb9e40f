import type { Stretch } from './flatten.ts';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });
const HYPHEN = /^[-‐‑]$/u;

/** The words of a text, in any script, in UTF-16 code units. What hyphens join is one word, as in "al-Abbas". */
export function wordsOf(text: string): readonly Stretch[] {
  const words: { start: number; end: number }[] = [];
  for (const { segment, index, isWordLike } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    if (!isWordLike) continue;
    if (last && HYPHEN.test(text.slice(last.end, index))) last.end = index + segment.length;
    else words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/**
 * The place nearest to the given one that is inside no word and beside a space: before the word that is there or comes next, or
 * after the one that is there or came last, with the marks that go with it. Where words stand without a space between
 * them, right beside the word.
 */
export function placeBesideWord(text: string, place: number, side: 'before' | 'after'): number {
  const near =
    side === 'before' ? text.length - text.slice(place).trimStart().length : text.slice(0, place).trimEnd().length;
  const start = near - (text.slice(0, near).split(/\s/u).at(-1)?.length ?? 0);
  const end = near + (text.slice(near).split(/\s/u, 1)[0]?.length ?? 0);
  const words = wordsOf(text.slice(start, end)).map((word) => ({ start: start + word.start, end: start + word.end }));
  const around = words.find((word) => word.start < near && near < word.end);
  const at = around ? (side === 'before' ? around.start : around.end) : near;
  const first = !words.some((word) => word.end <= at);
  const last = !words.some((word) => word.start >= at);
  if (first && (side === 'before' || !last)) return start;
  return last ? end : at;
}
