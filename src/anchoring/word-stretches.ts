import type { Stretch } from './flatten.ts';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });
/** How far a space is looked for: some scripts have none, and a place in them must not cost the whole text. */
const REACH = 400;
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
  let near = place;
  if (side === 'before') while (isSpace(text[near])) near += 1;
  else while (isSpace(text[near - 1])) near -= 1;
  const [least, most] = [Math.max(0, near - REACH), Math.min(text.length, near + REACH)];
  let [start, end] = [near, near];
  while (start > least && !isSpace(text[start - 1])) start -= 1;
  while (end < most && !isSpace(text[end])) end += 1;
  const words = wordsOf(text.slice(start, end)).map((word) => ({ start: start + word.start, end: start + word.end }));
  const around = words.find((word) => word.start < near && near < word.end);
  const at = around ? (side === 'before' ? around.start : around.end) : near;
  const first = !words.some((word) => word.end <= at);
  const last = !words.some((word) => word.start >= at);
  if (first && (side === 'before' || !last)) return start;
  return last ? end : at;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
