import type { Range } from '../../range.ts';
import type { Stretch } from '../../xml/text-writer.ts';
import type { WordBreak } from './pen.ts';

/** A letter with its marks, then perhaps the sign that parts the word at the end of a line. */
const LAST = /([\p{L}\p{N}]\p{M}*)([-‐=⸗¬\u00ad]?)$/u;
const HARD = /^[-‐=]$/;

interface Unhyphenated {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly move: (stretch: Stretch) => Stretch;
}

/**
 * Joins words that go on in the next line. Their hyphen is on the paper and not in the text, unless a capital follows, as in
 * “Nord-Amerika”, which has one in any case. The ends of the lines lie on the letter before.
 */
export function withoutHyphens(text: string, breaks: readonly WordBreak[]): Unhyphenated {
  const ranges: Range[] = [];
  const removed: number[] = [];
  for (const { at, hyphen } of breaks) {
    const found = at.first ? undefined : LAST.exec(text.slice(Math.max(0, at.before - 16), at.before));
    const [whole = '', letter = '', sign = ''] = found ?? [];
    if (!found) continue;
    const kept = sign === '' || (HARD.test(sign) && /^\p{Lu}/u.test(text.slice(at.after, at.after + 2)));
    const start = at.before - whole.length;
    const end = at.before - (kept ? 0 : sign.length);
    if (!kept && removed.at(-1) !== end) removed.push(end);
    const onPaper = kept ? hyphen : sign === '\u00ad' ? '-' : sign;
    if (onPaper !== '' && !(kept && sign !== '')) {
      ranges.push({ type: 'written', how: 'original', text: letter + onPaper, start, end });
    }
    ranges.push({ type: 'line-end', start, end });
  }
  return { ...removeAt(text, removed), ranges };
}

/** Takes single characters out, at offsets in ascending order. */
function removeAt(text: string, offsets: readonly number[]): Pick<Unhyphenated, 'text' | 'move'> {
  if (offsets.length === 0) return { text, move: (stretch) => stretch };
  const pieces = [0, ...offsets.map((offset) => offset + 1)].map((start, index) => text.slice(start, offsets[index]));
  const moved = (offset: number): number => offset - countBelow(offsets, offset);
  return { text: pieces.join(''), move: ({ start, end }) => ({ start: moved(start), end: moved(end) }) };
}

function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
