import type { Passage } from '../edition/model.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * How many words a letter is quoted with in a passage: its own, without glosses and omissions. 0 for a reported
 * passage, whose words are the source's. A hyphenated name counts as one.
 */
export function quotedWords(passage: Passage): number {
  if (passage.speaker !== 'letter') return 0;
  const others = passage.ranges.filter(({ type }) => type === 'gloss' || type === 'omission');
  let own = passage.text;
  for (const { start, end } of others) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  return own.match(WORD)?.length ?? 0;
}
