import type { Range } from '../../../edition/model.ts';

/** A stretch of a text as an element can hold it. */
export interface Mark {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a text, with the elements in it: the outer before the inner, and no two cross. */
export interface MarkedParagraph {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Lays ranges over the paragraphs of a text as elements. What goes over a border of a paragraph or of another element is cut there;
 * brackets and second wordings are cut last, and a bracket that was cut is left out.
 */
export function markedParagraphs(text: string, ranges: readonly Range[]): readonly MarkedParagraph[] {
  let start = 0;
  return text.split('\n').map((paragraph) => {
    const end = start + paragraph.length;
    const marked = { start, end, marks: nest(text, ranges, start, end) };
    start = end + 1;
    return marked;
  });
}

/** How many ranges go in cut, or not at all. */
export function cutRanges(text: string, ranges: readonly Range[]): number {
  const marks = markedParagraphs(text, ranges).flatMap((paragraph) => paragraph.marks);
  const whole = marks.filter(({ range, start, end }) => range.start === start && range.end === end);
  return ranges.length - new Set(whole.map(({ range }) => range)).size;
}

function nest(text: string, ranges: readonly Range[], from: number, to: number): readonly Mark[] {
  const inside = ranges
    .map((range, order) => ({ range, order, start: Math.max(range.start, from), end: Math.min(range.end, to) }))
    .filter(({ start, end }) => start < end);
  const placed: (Mark & { readonly order: number })[] = [];
  for (const mark of inside.toSorted((a, b) => cutLast(a.range) - cutLast(b.range))) {
    const borders = placed
      .flatMap((other) => (cross(mark, other) ? [other.start, other.end] : []))
      .filter((border) => border > mark.start && border < mark.end);
    const cuts = [...new Set([mark.start, ...borders, mark.end])].toSorted((a, b) => a - b);
    for (const [index, end] of cuts.entries()) {
      const start = cuts[index - 1];
      const piece = start === undefined ? undefined : offBrackets({ ...mark, start, end }, placed);
      if (piece && canBeElement(piece, text)) placed.push(piece);
    }
  }
  // Of ranges on the very same words the compiler lists the inner one first; brackets are always the inmost.
  return placed.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || isBracket(a.range) - isBracket(b.range) || b.order - a.order,
  );
}

/** What lies inside brackets leaves out the brackets themselves, since the element stands for them. */
function offBrackets<Piece extends Mark>(piece: Piece, placed: readonly Mark[]): Piece | undefined {
  let { start, end } = piece;
  for (const { range, ...outer } of placed) {
    const inside = outer.start <= start && end <= outer.end && end - start < outer.end - outer.start;
    if (!inside) continue;
    if (range.type === 'omission') return undefined;
    if (range.type !== 'gloss') continue;
    start = Math.max(start, outer.start + 1);
    end = Math.min(end, outer.end - 1);
  }
  return start < end ? { ...piece, start, end } : undefined;
}

function cutLast(range: Range): number {
  return isBracket(range) ? 0 : range.type === 'reading' ? 1 : 2;
}

function isBracket({ type }: Range): 0 | 1 {
  return type === 'gloss' || type === 'omission' ? 1 : 0;
}

function cross(a: Mark, b: Mark): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

/** Brackets only with the brackets; anything else only with words, since white space at its ends is nobody’s. */
function canBeElement({ range, start, end }: Mark, text: string): boolean {
  const stretch = text.slice(start, end);
  if (range.type === 'omission') return stretch === '[...]';
  if (range.type === 'gloss') return /^\[(?! )[^]*(?<! )\]$/.test(stretch);
  return stretch.trim() !== '';
}
