import type { Excerpt } from './model.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of `Excerpt.words`. A hyphenated name counts as one. */
export function quotedWords({ speaker, text, ranges }: Pick<Excerpt, 'speaker' | 'text' | 'ranges'>): number {
  if (speaker !== 'letter') return 0;
  const others = ranges.filter(({ type }) => type === 'gloss' || type === 'omission');
  let own = text;
  for (const { start, end } of others) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  return own.match(WORD)?.length ?? 0;
}
