/** Whether a boundary at this UTF-16 offset would cut a surrogate pair in two. */
export function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** The UTF-16 offset one code point after `offset`, at most the text's length. */
export function nextOffset(text: string, offset: number): number {
  return Math.min(text.length, offset + (splitsPair(text, offset + 1) ? 2 : 1));
}

/** The UTF-16 offset one code point before `offset`, at least 0. */
export function previousOffset(text: string, offset: number): number {
  return Math.max(0, offset - (splitsPair(text, offset - 1) ? 2 : 1));
}

/**
 * How many code points stand before a UTF-16 offset. A lone surrogate counts as one; an offset inside a pair counts
 * as its start; an offset outside the text counts as its nearer end.
 */
export function toCodePoints(text: string, offset: number): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    at = nextOffset(text, at);
    if (at > offset) break;
    count += 1;
  }
  return count;
}

/** The UTF-16 offset of the code point with this number; one outside the text gives its nearer end. */
export function toCodeUnits(text: string, codePoints: number): number {
  if (!hasPairs(text)) return Math.max(0, Math.min(text.length, codePoints));
  let offset = 0;
  for (let count = 0; count < codePoints && offset < text.length; count += 1) offset = nextOffset(text, offset);
  return offset;
}

let last = { text: '', paired: false };

/** Most texts have none, and many notes are on the same text. */
function hasPairs(text: string): boolean {
  if (last.text !== text) last = { text, paired: /[\ud800-\udbff][\udc00-\udfff]/.test(text) };
  return last.paired;
}
