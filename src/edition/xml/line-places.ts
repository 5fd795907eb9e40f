import type { FilePlace } from '../problem.ts';

/** The offset at which each line begins; lines end as in XML, with `\n`, `\r\n` or a lone `\r`. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** Line and column of an offset, both from 1; columns in UTF-16 units, as editors count them. */
export function placeIn(
  lineStarts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Gives places in a file; those that are asked for in ascending order cost least. */
export function placesIn(file: string, text: string): (offset: number) => FilePlace {
  const lineStarts = lineStartsOf(text);
  let at = 0;
  return (offset) => {
    if ((lineStarts[at] ?? 0) > offset) return { file, ...placeIn(lineStarts, offset) };
    while ((lineStarts[at + 1] ?? Infinity) <= offset) at += 1;
    return { file, line: at + 1, column: offset - (lineStarts[at] ?? 0) + 1 };
  };
}
