/** A stretch of text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a step of an arrow key leads from the words now selected: to the word before or after, or, where `extend` is
 * set, to the same words with one more or one fewer at their end. Without a selection the first step takes the
 * first word. Undefined where there is no word that way.
 */
export function stepByWord(
  text: string,
  now: Stretch | undefined,
  direction: 'back' | 'forth',
  extend: boolean,
): Stretch | undefined {
  const words = wordsOf(text);
  if (!now) return words[0];
  if (direction === 'forth') {
    const next = words.find(({ end, start }) => (extend ? end > now.end : start >= now.end));
    return next && { start: extend ? now.start : next.start, end: next.end };
  }
  const previous = words.findLast(({ end, start }) =>
    extend ? end < now.end && start >= now.start : end <= now.start,
  );
  return previous && { start: extend ? now.start : previous.start, end: previous.end };
}

/** The words of a text, in any script. */
function wordsOf(text: string): readonly Stretch[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
