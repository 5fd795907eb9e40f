import { nextOffset, previousOffset, splitsPair, toCodePoints } from './code-points.ts';
import type { Anchor } from './selector.ts';
import { textHash } from './text-hash.ts';

/** How many code points of the text before and after a quote are kept with it. */
export const CONTEXT_LENGTH = 32;

/**
 * Says where `start` to `end` (UTF-16, `end` exclusive) is, so that `resolve` finds it again. A boundary inside a
 * surrogate pair moves outward, so that the quote is whole.
 *
 * @throws RangeError where the range is empty or leaves the text.
 */
export function describe(text: string, start: number, end: number): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`${start} to ${end} is not a stretch of a text of ${text.length} characters.`);
  }
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const exact = text.slice(from, to);
  const first = toCodePoints(text, from);
  return {
    selectors: [
      { type: 'TextPositionSelector', start: first, end: first + toCodePoints(exact, exact.length) },
      { type: 'TextQuoteSelector', exact, prefix: before(text, from), suffix: after(text, to) },
    ],
    textHash: textHash(text),
  };
}

function before(text: string, offset: number): string {
  let from = offset;
  for (let count = 0; count < CONTEXT_LENGTH; count += 1) from = previousOffset(text, from);
  return text.slice(from, offset);
}

function after(text: string, offset: number): string {
  let to = offset;
  for (let count = 0; count < CONTEXT_LENGTH; count += 1) to = nextOffset(text, to);
  return text.slice(offset, to);
}
