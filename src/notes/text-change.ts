/** What of a text gives way to other words, in UTF-16. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The smallest change that makes one text of the other. Where it may stand in several places, as among letters that are the same, in the last
 * of them that is not behind `latest`.
 */
export function textChange(from: string, to: string, latest = Number.POSITIVE_INFINITY): TextChange {
  const shorter = Math.min(from.length, to.length);
  const last = Math.min(shorter, latest);
  let start = 0;
  while (start < last && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail))
    tail += 1;
  return { start, end: from.length - tail, words: to.slice(start, to.length - tail) };
}
