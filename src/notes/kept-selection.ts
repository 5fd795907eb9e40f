import type { TextMoment } from './text-history.ts';

/** A changed text, with what was selected in the one before still selected: between the letters that it stood between, or behind what has taken their place. */
export function keptSelection({ text: before, start, end }: TextMoment, text: string): TextMoment {
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === text.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail += 1;
  const kept = (place: number): number => {
    if (place <= head) return place;
    if (place >= before.length - tail) return place + text.length - before.length;
    return text.length - tail;
  };
  return { text, start: kept(start), end: kept(end) };
}
